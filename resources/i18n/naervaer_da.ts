<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="da_DK">
    <context>
        <name>naervaer::app::Console</name>
        <message>
            <source>All is well.</source>
            <translation>Alt er i orden.</translation>
        </message>
        <message>
            <source>Looks the whole file over; changes nothing.</source>
            <translation>Ser hele filen efter; ændrer intet.</translation>
        </message>
        <message>
            <source>Something is missing. Write: %1</source>
            <translation>Der mangler noget. Skriv: %1</translation>
        </message>
        <message>
            <source>naervaer [FILE] opens the window. With a command it works without one:</source>
            <translation>naervaer [FIL] åbner vinduet. Med en kommando arbejder det uden:</translation>
        </message>
        <message>
            <source>Say where to put the demo file: --out FILE</source>
            <translation>Sig, hvor demofilen skal ligge: --out FIL</translation>
        </message>
        <message>
            <source>Made %1</source>
            <translation>Lavede %1</translation>
        </message>
        <message>
            <source>Makes a file of invented people.</source>
            <translation>Laver en fil med opdigtede mennesker.</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 the same, %4 in conflict, %5 refused</source>
            <translation>%1 rækker: %2 nye, %3 ens, %4 i konflikt, %5 afvist</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Række %1, %2: %3</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kan ikke læses: %2</translation>
        </message>
        <message>
            <source>Reads people from a spreadsheet saved as CSV.</source>
            <translation>Læser brugere fra et regneark gemt som CSV.</translation>
        </message>
        <message>
            <source>There is no centre called %1.</source>
            <translation>Der er intet værested, der hedder %1.</translation>
        </message>
        <message>
            <source>Write the day as --date 2026-11-03.</source>
            <translation>Skriv dagen som --date 2026-11-03.</translation>
        </message>
        <message>
            <source>There is no such round in this file.</source>
            <translation>Den ringerunde findes ikke i filen.</translation>
        </message>
        <message numerus="yes">
            <source>%n due for contact</source>
            <translation>
                <numerusform>%n skal kontaktes</numerusform>
                <numerusform>%n skal kontaktes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without contact for too long</source>
            <translation>
                <numerusform>%n uden kontakt for længe</numerusform>
                <numerusform>%n uden kontakt for længe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concerns waiting</source>
            <translation>
                <numerusform>%n bekymring venter</numerusform>
                <numerusform>%n bekymringer venter</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tasks</source>
            <translation>
                <numerusform>%n åben opgave</numerusform>
                <numerusform>%n åbne opgaver</numerusform>
            </translation>
        </message>
        <message>
            <source>Says what needs somebody today.</source>
            <translation>Siger, hvad der kræver nogen i dag.</translation>
        </message>
        <message>
            <source>Prints whom to ring, in order.</source>
            <translation>Skriver, hvem der skal ringes til, i rækkefølge.</translation>
        </message>
        <message>
            <source>Prints the people whose next contact is due by a date.</source>
            <translation>Skriver de brugere, hvis næste kontakt er senest en dato.</translation>
        </message>
        <message>
            <source>Prints the people who have been without contact for too long.</source>
            <translation>Skriver de brugere, der har været uden kontakt for længe.</translation>
        </message>
        <message>
            <source>Finds people by the beginning of a name, address or number.</source>
            <translation>Finder brugere ud fra begyndelsen af navn, adresse eller nummer.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures in %1</source>
            <translation>
                <numerusform>%n billede i %1</numerusform>
                <numerusform>%n billeder i %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Draws every page to pictures, in each language, light and dark.</source>
            <translation>Tegner alle sider som billeder, på hvert sprog, lyst og mørkt.</translation>
        </message>
        <message>
            <source>%1 is there already and is not overwritten. Choose another name.</source>
            <translation>%1 findes allerede og bliver ikke overskrevet. Vælg et andet navn.</translation>
        </message>
        <message>
            <source>Nobody is found by these words.</source>
            <translation>Ingen bliver fundet med de ord.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are found by these words: give the number that search --json prints as id.</source>
            <translation>
                <numerusform>%n person bliver fundet med de ord: skriv det nummer, som search --json viser som id.</numerusform>
                <numerusform>%n personer bliver fundet med de ord: skriv det nummer, som search --json viser som id.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which file to write, with --out.</source>
            <translation>Skriv med --out, hvilken fil der skal skrives.</translation>
        </message>
        <message>
            <source>Written. Only you may read the file.</source>
            <translation>Skrevet. Kun du må læse filen.</translation>
        </message>
        <message>
            <source>There is no helper called %1.</source>
            <translation>Der er ingen medarbejder eller frivillig, der hedder %1.</translation>
        </message>
        <message>
            <source>Nobody has asked for the erasure of this person.</source>
            <translation>Ingen har bedt om, at denne person slettes.</translation>
        </message>
        <message>
            <source>Write why as --because wish, consent_withdrawn, no_longer_needed or kept_by_mistake.</source>
            <translation>Skriv hvorfor med --because wish, consent_withdrawn, no_longer_needed eller kept_by_mistake.</translation>
        </message>
        <message>
            <source>Asked for. Nothing is erased before another coordinator confirms it.</source>
            <translation>Der er bedt om det. Intet slettes, før en anden koordinator bekræfter det.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) erased again</source>
            <translation>
                <numerusform>%n personkort slettet igen</numerusform>
                <numerusform>%n personkort slettet igen</numerusform>
            </translation>
        </message>
        <message>
            <source>Say who: a name or an id.</source>
            <translation>Skriv hvem: et navn eller et id.</translation>
        </message>
        <message>
            <source>Writes everything that is kept about a person, for them to have.</source>
            <translation>Skriver alt, hvad der gemmes om en person, til personen selv.</translation>
        </message>
        <message>
            <source>Asks for a person's erasure, or confirms it as the second helper.</source>
            <translation>Beder om, at en person slettes, eller bekræfter det som den anden.</translation>
        </message>
        <message>
            <source>%1 can open the register now.</source>
            <translation>%1 kan åbne registret nu.</translation>
        </message>
        <message>
            <source>%1 can no longer open the register.</source>
            <translation>%1 kan ikke længere åbne registret.</translation>
        </message>
        <message>
            <source>Gives a helper a passphrase that opens the register, or another one.</source>
            <translation>Giver en hjælper en adgangssætning, der åbner registret, eller en ny.</translation>
        </message>
        <message>
            <source>Ends a helper's access: their passphrase opens the register no more.</source>
            <translation>Afslutter en hjælpers adgang: Adgangssætningen åbner ikke registret mere.</translation>
        </message>
        <message>
            <source>Says who can open the register, and since when.</source>
            <translation>Siger, hvem der kan åbne registret, og siden hvornår.</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <translation>Kopieret til %1</translation>
        </message>
        <message>
            <source>The backup is in the register's place.</source>
            <translation>Sikkerhedskopien er på registrets plads.</translation>
        </message>
        <message>
            <source>The register as it was is kept as %1</source>
            <translation>Registret, som det var, er gemt som %1</translation>
        </message>
        <message>
            <source>Backs the register up, beside it or to a file, with every row compared.</source>
            <translation>Laver en sikkerhedskopi af registret, ved siden af det eller til en fil, med hver række sammenlignet.</translation>
        </message>
        <message>
            <source>Puts a backup in the register's place, or says what that would change.</source>
            <translation>Sætter en sikkerhedskopi på registrets plads, eller siger, hvad det ville ændre.</translation>
        </message>
        <message>
            <source>Every command takes --json, --passphrase-file and --help. The manual page (man naervaer) tells the rest, exit codes included.</source>
            <translation>Alle kommandoer tager --json, --passphrase-file og --help. Manualsiden (man naervaer) fortæller resten, også slutkoderne.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Ny adgangssætning: </translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>Den samme igen: </translation>
        </message>
        <message>
            <source>Give the new passphrase with --new-passphrase-file.</source>
            <translation>Giv den nye adgangssætning med --new-passphrase-file.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De to er ikke ens.</translation>
        </message>
        <message>
            <source>Passphrase (Enter for a demo file): </source>
            <translation>Adgangssætning (Enter til en demofil): </translation>
        </message>
        <message>
            <source>The second helper confirms with a passphrase of their own and --confirm.</source>
            <translation>Den anden hjælper bekræfter med sin egen adgangssætning og --confirm.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each in its place and unchanged.</source>
            <translation>
                <numerusform>%n post, på sin plads og uændret.</numerusform>
                <numerusform>%n poster, hver på sin plads og uændret.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 pages can be read.</source>
            <translation>%1 af %2 sider kan læses.</translation>
        </message>
        <message>
            <source>(rows may be missing)</source>
            <translation>(der kan mangle rækker)</translation>
        </message>
        <message>
            <source>Recomputes the log of acts: nothing changed, left out or cut off.</source>
            <translation>Regner loggen efter: intet ændret, udeladt eller skåret af.</translation>
        </message>
        <message>
            <source>Copies what can be read of a damaged file into a new one.</source>
            <translation>Kopierer det, der kan læses af en beskadiget fil, til en ny.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file of your own. Keep the passphrase in one.</source>
            <translation>%1 er ikke en almindelig fil, som er din egen. Gem adgangssætningen i sådan en.</translation>
        </message>
        <message>
            <source>Others may open %1. Keep it to yourself (chmod 600), and change the passphrase if somebody may have read it.</source>
            <translation>Andre kan åbne %1. Behold den for dig selv (chmod 600), og skift adgangssætningen, hvis nogen kan have læst den.</translation>
        </message>
        <message>
            <source>Writes what one shift tells the next.</source>
            <translation>Skriver, hvad en vagt fortæller den næste.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 calls</source>
            <translation>%1: %2 af %3 opkald</translation>
        </message>
        <message>
            <source>Given to nobody:</source>
            <translation>Givet til ingen:</translation>
        </message>
        <message>
            <source>Say which round: --round ROUND.</source>
            <translation>Sig hvilken runde: --round RUNDE.</translation>
        </message>
        <message>
            <source>Shares a round out over the callers of an evening, and says why.</source>
            <translation>Fordeler en runde på dem, der ringer en aften, og siger hvorfor.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::app::Program</name>
        <message>
            <source>Open a register</source>
            <translation>Åbn et register</translation>
        </message>
        <message>
            <source>This file is on a network drive. Open it only if nobody else has it open meanwhile: two at once can destroy it.</source>
            <translation>Filen ligger på et netværksdrev. Åbn den kun, hvis ingen anden har den åben imens: to på én gang kan ødelægge den.</translation>
        </message>
        <message>
            <source>Nobody else has it open</source>
            <translation>Ingen anden har den åben</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Åbn ikke</translation>
        </message>
        <message>
            <source>Demo Norway</source>
            <translation>Demo Norge</translation>
        </message>
        <message>
            <source>Demo Denmark</source>
            <translation>Demo Danmark</translation>
        </message>
        <message>
            <source>Inventing people</source>
            <translation>Digter mennesker</translation>
        </message>
        <message>
            <source>The register is encrypted now. Its former, unprotected file is kept as %1: anybody can read it.</source>
            <translation>Registret er krypteret nu. Den tidligere, ubeskyttede fil ligger som %1: Alle kan læse den.</translation>
        </message>
        <message>
            <source>Delete the unprotected file</source>
            <translation>Slet den ubeskyttede fil</translation>
        </message>
        <message>
            <source>Keep it for now</source>
            <translation>Behold den indtil videre</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Gendanner sikkerhedskopien</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Sikkerhedskopien er gendannet.</translation>
        </message>
        <message>
            <source>The backup is restored. The register as it was before is kept among the backups.</source>
            <translation>Sikkerhedskopien er gendannet. Registret, som det var før, ligger blandt sikkerhedskopierne.</translation>
        </message>
        <message>
            <source>A backup of the register</source>
            <translation>En sikkerhedskopi af registret</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Hvor skal registret ligge?</translation>
        </message>
        <message>
            <source>There is no register at %1 any more.</source>
            <translation>Der er ikke længere noget register på %1.</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Gendan en sikkerhedskopi …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AccessDialog</name>
        <message>
            <source>Access for %1</source>
            <translation>Adgang for %1</translation>
        </message>
        <message>
            <source>A passphrase that %1 chooses</source>
            <translation>En adgangssætning, som %1 vælger</translation>
        </message>
        <message>
            <source>Give access</source>
            <translation>Giv adgang</translation>
        </message>
        <message>
            <source>%1 can open the register now.</source>
            <translation>%1 kan åbne registret nu.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AccessPanel</name>
        <message>
            <source>Search helpers</source>
            <translation>Søg i medarbejdere og frivillige</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Trusted with</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Opens the register</source>
            <translation>Åbner registret</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Siden %1</translation>
        </message>
        <message>
            <source>Give access (Enter)</source>
            <translation>Giv adgang (Enter)</translation>
        </message>
        <message>
            <source>New recovery sheet …</source>
            <translation>Nyt genskabelsesark …</translation>
        </message>
        <message>
            <source>%1 can no longer open the register with the passphrase of now. A new one can be given later.</source>
            <translation>%1 kan derefter ikke åbne registret med den nuværende adgangssætning. En ny kan gives senere.</translation>
        </message>
        <message>
            <source>End the access</source>
            <translation>Afslut adgangen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Lad den være</translation>
        </message>
        <message>
            <source>%1 can no longer open the register.</source>
            <translation>%1 kan ikke længere åbne registret.</translation>
        </message>
        <message>
            <source>A new recovery sheet is made. The one before opens the register no more.</source>
            <translation>Der laves et nyt genskabelsesark. Det tidligere åbner ikke registret mere.</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Lav et nyt ark</translation>
        </message>
        <message>
            <source>Keep the old one</source>
            <translation>Behold det gamle</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ActsPage</name>
        <message>
            <source>Month</source>
            <translation>Måned</translation>
        </message>
        <message>
            <source>Parts of the log</source>
            <translation>Loggens dele</translation>
        </message>
        <message>
            <source>Look-ups to judge</source>
            <translation>Opslag til vurdering</translation>
        </message>
        <message>
            <source>Everything done</source>
            <translation>Alt, der er gjort</translation>
        </message>
        <message>
            <source>Check the log now</source>
            <translation>Tjek loggen nu</translation>
        </message>
        <message>
            <source>Checking the log</source>
            <translation>Tjekker loggen</translation>
        </message>
        <message>
            <source>The log was not checked to its end.</source>
            <translation>Loggen blev ikke tjekket til ende.</translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n acts, each in its place and unchanged.</source>
            <translation>
                <numerusform>Loggen er hel: %n handling, på sin plads og uændret.</numerusform>
                <numerusform>Loggen er hel: %n handlinger, hver på sin plads og uændret.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log is not whole. Keep the file as it is, and show this to whoever is in charge of data protection.</source>
            <translation>Loggen er ikke hel. Lad filen være, som den er, og vis dette til den, der har ansvar for databeskyttelsen.</translation>
        </message>
        <message>
            <source>Ctrl+Tab</source>
            <translation>Ctrl+Tab</translation>
        </message>
        <message>
            <source>The next list</source>
            <translation>Den næste liste</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>The look-up belonged to the work</source>
            <translation>Opslaget hørte til arbejdet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ActsPanel</name>
        <message>
            <source>Look-up: %1</source>
            <translation>Opslag: %1</translation>
        </message>
        <message>
            <source>Look-up</source>
            <translation>Opslag</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taget tilbage: %1</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Programmet</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Søg i loggen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>Nothing was done in this month.</source>
            <translation>Der er ikke gjort noget i denne måned.</translation>
        </message>
        <message>
            <source>Confidential notes opened: %1</source>
            <translation>Fortrolige notater åbnet: %1</translation>
        </message>
        <message>
            <source>The log is being read …</source>
            <translation>Loggen bliver læst …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AlertDialog</name>
        <message>
            <source>New alert</source>
            <translation>Ny påmindelse</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Påmindelse</translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>Vigtigst af alt</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Vigtigt</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Godt at vide</translation>
        </message>
        <message>
            <source>What to know</source>
            <translation>Godt at vide</translation>
        </message>
        <message>
            <source>How much it matters</source>
            <translation>Hvor vigtigt</translation>
        </message>
        <message>
            <source>Shown from</source>
            <translation>Vises fra</translation>
        </message>
        <message>
            <source>to, with that day</source>
            <translation>til og med</translation>
        </message>
        <message>
            <source>Save the alert</source>
            <translation>Gem påmindelsen</translation>
        </message>
        <message>
            <source>The alert is shown at every contact.</source>
            <translation>Påmindelsen vises ved hver kontakt.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AliasDialog</name>
        <message>
            <source>The alias becomes a person</source>
            <translation>Kaldenavnet bliver til en bruger</translation>
        </message>
        <message>
            <source>Make it one person</source>
            <translation>Gør det til én bruger</translation>
        </message>
        <message>
            <source>The name</source>
            <translation>Navnet</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Fulde navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kaldes</translation>
        </message>
        <message>
            <source>What was logged under the alias</source>
            <translation>Det, der er noteret under kaldenavnet</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kaldenavn i stedet for navn</translation>
        </message>
        <message>
            <source>Consent to our keeping the card</source>
            <translation>Samtykke til, at vi har personkortet</translation>
        </message>
        <message>
            <source>Given %1.</source>
            <translation>Givet %1.</translation>
        </message>
        <message>
            <source>The person says yes to our keeping the card</source>
            <translation>Brugeren siger ja til, at vi har personkortet</translation>
        </message>
        <message>
            <source>No contact waits under this alias. What is on the card already stays there.</source>
            <translation>Ingen kontakt venter under dette kaldenavn. Det, der allerede står på personkortet, bliver stående.</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) under this alias become the person's. Nobody is counted twice.</source>
            <translation>
                <numerusform>%n kontakt under dette kaldenavn bliver brugerens. Ingen tælles to gange.</numerusform>
                <numerusform>%n kontakter under dette kaldenavn bliver brugerens. Ingen tælles to gange.</numerusform>
            </translation>
        </message>
        <message>
            <source>The alias is %1 now.</source>
            <translation>Kaldenavnet er nu %1.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Allergen</name>
        <message>
            <source>Gluten</source>
            <translation>Gluten</translation>
        </message>
        <message>
            <source>Crustaceans</source>
            <translation>Krebsdyr</translation>
        </message>
        <message>
            <source>Eggs</source>
            <translation>Æg</translation>
        </message>
        <message>
            <source>Fish</source>
            <translation>Fisk</translation>
        </message>
        <message>
            <source>Peanuts</source>
            <translation>Jordnødder</translation>
        </message>
        <message>
            <source>Soybeans</source>
            <translation>Soja</translation>
        </message>
        <message>
            <source>Milk</source>
            <translation>Mælk</translation>
        </message>
        <message>
            <source>Nuts</source>
            <translation>Nødder</translation>
        </message>
        <message>
            <source>Celery</source>
            <translation>Selleri</translation>
        </message>
        <message>
            <source>Mustard</source>
            <translation>Sennep</translation>
        </message>
        <message>
            <source>Sesame</source>
            <translation>Sesam</translation>
        </message>
        <message>
            <source>Sulphites</source>
            <translation>Sulfitter</translation>
        </message>
        <message>
            <source>Lupin</source>
            <translation>Lupin</translation>
        </message>
        <message>
            <source>Molluscs</source>
            <translation>Bløddyr</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Area</name>
        <message>
            <source>Today</source>
            <translation>I dag</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Opkald</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Brugere</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Importér brugere</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Opsætning</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sikkerhedskopier</translation>
        </message>
        <message>
            <source>Log of acts</source>
            <translation>Handlingslog</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vagtskifte</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AskErasureDialog</name>
        <message>
            <source>Ask for erasure</source>
            <translation>Bed om sletning</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Another coordinator has to confirm it. Until then nothing happens; afterwards nothing can be taken back.</source>
            <translation>En anden koordinator skal bekræfte det. Indtil da sker der intet; bagefter kan intet fortrydes.</translation>
        </message>
        <message>
            <source>The erasure is asked for; another coordinator has to confirm it.</source>
            <translation>Der er bedt om sletning; en anden koordinator skal bekræfte den.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AttemptOutcome</name>
        <message>
            <source>No answer</source>
            <translation>Svarede ikke</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Lagde besked</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke opkald</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Passer ikke i dag</translation>
        </message>
        <message>
            <source>Left as agreed</source>
            <translation>Stillet som aftalt</translation>
        </message>
        <message>
            <source>Not at home</source>
            <translation>Ikke hjemme</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Backup</name>
        <message>
            <source>People</source>
            <translation>Brugere</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Attempts to reach somebody</source>
            <translation>Forsøg på at få kontakt</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Opgaver</translation>
        </message>
        <message>
            <source>Phone rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Medarbejdere og frivillige</translation>
        </message>
        <message>
            <source>There is no contact in the backup.</source>
            <translation>Der er ingen kontakt i sikkerhedskopien.</translation>
        </message>
        <message>
            <source>The last contact in the backup: %1</source>
            <translation>Den sidste kontakt i sikkerhedskopien: %1</translation>
        </message>
        <message>
            <source>While working</source>
            <translation>Under arbejdet</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Bestilt</translation>
        </message>
        <message>
            <source>Before a newer version changed the file</source>
            <translation>Før en nyere udgave ændrede filen</translation>
        </message>
        <message>
            <source>Before another backup was restored</source>
            <translation>Før en anden kopi blev gendannet</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen sikkerhedskopi endnu</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>Sikkerhedskopi %1</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) done since then would be gone.</source>
            <translation>
                <numerusform>%n ting, der er gjort siden, ville være væk.</numerusform>
                <numerusform>%n ting, der er gjort siden, ville være væk.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) would be back that an earlier restore took away.</source>
            <translation>
                <numerusform>%n ting, som en tidligere gendannelse tog væk, ville være her igen.</numerusform>
                <numerusform>%n ting, som en tidligere gendannelse tog væk, ville være her igen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 now, %3 in the backup</source>
            <translation>%1: %2 nu, %3 i kopien</translation>
        </message>
        <message>
            <source>Nothing would change: all of it is the same.</source>
            <translation>Intet ville blive ændret: det hele er ens.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>When the program was closed or locked</source>
            <translation>Da programmet blev lukket eller låst</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::BackupBadge</name>
        <message>
            <source>The newest backup of the register</source>
            <translation>Den nyeste sikkerhedskopi af registret</translation>
        </message>
        <message>
            <source>The register should be backed up every day: see Backups</source>
            <translation>Registret bør kopieres hver dag: se Sikkerhedskopier</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::BackupsPage</name>
        <message>
            <source>Search backups</source>
            <translation>Søg i sikkerhedskopier</translation>
        </message>
        <message>
            <source>Restore … (Enter)</source>
            <translation>Gendan … (Enter)</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Intet andet sted</translation>
        </message>
        <message>
            <source>Back up now (Ctrl+N)</source>
            <translation>Kopiér nu (Ctrl+N)</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made every hour while there is work, and when the program is closed.</source>
            <translation>Der er ingen sikkerhedskopi endnu. Der laves en hver time, mens der arbejdes, og når programmet lukkes.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Størrelse</translation>
        </message>
        <message>
            <source>Where</source>
            <translation>Hvor</translation>
        </message>
        <message>
            <source>Here and in the second place</source>
            <translation>Her og det andet sted</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Her</translation>
        </message>
        <message>
            <source>In the second place</source>
            <translation>Det andet sted</translation>
        </message>
        <message>
            <source>Restore from a file …</source>
            <translation>Gendan fra en fil …</translation>
        </message>
        <message>
            <source>Second place …</source>
            <translation>Et andet sted …</translation>
        </message>
        <message>
            <source>All backups lie beside the register. Choose a second place, such as a stick: a disk that fails takes both.</source>
            <translation>Alle sikkerhedskopier ligger ved siden af registret. Vælg et andet sted, for eksempel en USB-nøgle: en disk, der går i stykker, tager begge dele.</translation>
        </message>
        <message>
            <source>The second place is not there just now: %1</source>
            <translation>Det andet sted er der ikke lige nu: %1</translation>
        </message>
        <message>
            <source>Second place: %1</source>
            <translation>Det andet sted: %1</translation>
        </message>
        <message>
            <source>Backed up: every row of it was compared.</source>
            <translation>Kopieret: hver række i kopien er sammenlignet.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Kopierer</translation>
        </message>
        <message>
            <source>A folder on a stick or another disk</source>
            <translation>En mappe på en USB-nøgle eller en anden disk</translation>
        </message>
        <message>
            <source>Each backup goes there too from now on.</source>
            <translation>Hver sikkerhedskopi kommer også dér fra nu af.</translation>
        </message>
        <message>
            <source>Backups go to no second place any more. Those that lie there stay.</source>
            <translation>Sikkerhedskopierne kommer ikke længere et andet sted hen. De, der ligger der, bliver.</translation>
        </message>
        <message>
            <source>A backup of this register</source>
            <translation>En sikkerhedskopi af dette register</translation>
        </message>
        <message>
            <source>Comparing the backup with the register</source>
            <translation>Sammenligner kopien med registret</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Kopiér nu</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What restoring the chosen one would change</source>
            <translation>Hvad det ville ændre at gendanne den valgte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallForm</name>
        <message>
            <source>⚑ Concern (F)</source>
            <translation>⚑ Bekymring (F)</translation>
        </message>
        <message>
            <source>What worries you? Empty: the note says it</source>
            <translation>Hvad bekymrer dig? Tomt: noten siger det</translation>
        </message>
        <message>
            <source>What worries you?</source>
            <translation>Hvad bekymrer dig?</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>Talte om</translation>
        </message>
        <message>
            <source>Note (N)</source>
            <translation>Note (N)</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk næste gang</translation>
        </message>
        <message>
            <source>Mood (Alt+1 – 5)</source>
            <translation>Humør (Alt+1 – 5)</translation>
        </message>
        <message>
            <source>Mood %1 of 5: %2</source>
            <translation>Humør %1 af 5: %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallOutcome</name>
        <message>
            <source>Reached</source>
            <translation>Fik kontakt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Svarede ikke</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>Lagde besked</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke opkald</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Passer ikke i dag</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallPanel</name>
        <message>
            <source>You may leave a message</source>
            <translation>Læg gerne besked</translation>
        </message>
        <message>
            <source>Leave no message</source>
            <translation>Læg ikke besked</translation>
        </message>
        <message>
            <source>say who we are</source>
            <translation>sig gerne, hvem vi er</translation>
        </message>
        <message>
            <source>do not say who we are</source>
            <translation>sig ikke, hvem vi er</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Andet nummer</translation>
        </message>
        <message>
            <source>Save and next (Enter)</source>
            <translation>Gem og næste (Enter)</translation>
        </message>
        <message>
            <source>Skip for now</source>
            <translation>Spring over</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Intet nummer</translation>
        </message>
        <message>
            <source>Call running: %1</source>
            <translation>Opkald i gang: %1</translation>
        </message>
        <message>
            <source>The call lasted %1</source>
            <translation>Opkaldet varede %1</translation>
        </message>
        <message>
            <source>Hide your own number</source>
            <translation>Skjul dit nummer</translation>
        </message>
        <message>
            <source>Hang up (Space)</source>
            <translation>Læg på (mellemrum)</translation>
        </message>
        <message>
            <source>Ring (Space)</source>
            <translation>Ring (mellemrum)</translation>
        </message>
        <message>
            <source>This is a demo: nothing is dialled. Imagine the call.</source>
            <translation>Dette er en demo: der ringes ikke op. Forestil dig opkaldet.</translation>
        </message>
        <message>
            <source>Nothing on this computer can dial. Ring %1 from a telephone.</source>
            <translation>Intet på computeren kan ringe op. Ring til %1 fra en telefon.</translation>
        </message>
        <message>
            <source>The number is copied.</source>
            <translation>Nummeret er kopieret.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopiér</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallsPage</name>
        <message>
            <source>Logged: %1. Staff got a task.</source>
            <translation>Noteret: %1. Medarbejderne fik en opgave.</translation>
        </message>
        <message>
            <source>Logged: %1</source>
            <translation>Noteret: %1</translation>
        </message>
        <message>
            <source>What you had typed about this call is back.</source>
            <translation>Det, du havde skrevet om opkaldet, er her igen.</translation>
        </message>
        <message>
            <source>There is no phone round here yet. Plan one, and the people in it turn up when a call is due.</source>
            <translation>Her er ingen ringerunde endnu. Planlæg en, så dukker brugerne op, når de skal ringes op.</translation>
        </message>
        <message>
            <source>Everybody in this round has been rung. Thank you.</source>
            <translation>Alle i ringerunden er ringet op. Tak for i aften.</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Tilbage til I dag</translation>
        </message>
        <message>
            <source>Nobody can be rung just now. Those left are listed with the time to try again.</source>
            <translation>Ingen kan ringes op lige nu. Resten står på listen med, hvornår der kan prøves igen.</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>Ring; again: hang up</source>
            <translation>Ring; igen: læg på</translation>
        </message>
        <message>
            <source>1 – 6</source>
            <translation>1 – 6</translation>
        </message>
        <message>
            <source>How the call went</source>
            <translation>Hvordan gik opkaldet?</translation>
        </message>
        <message>
            <source>Alt+1 – 5</source>
            <translation>Alt+1 – 5</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Humør</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Write a note</source>
            <translation>Skriv en note</translation>
        </message>
        <message>
            <source>F</source>
            <translation>F</translation>
        </message>
        <message>
            <source>Raise a concern</source>
            <translation>Meld en bekymring</translation>
        </message>
        <message>
            <source>Enter, Ctrl+Enter</source>
            <translation>Enter, Ctrl+Enter</translation>
        </message>
        <message>
            <source>Save, and on to the next</source>
            <translation>Gem, og videre til den næste</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Skip this person for now</source>
            <translation>Spring over indtil videre</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Kopiér nummeret</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åbn personkortet</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>Opkaldet</translation>
        </message>
        <message>
            <source>Plan rounds</source>
            <translation>Planlæg ringerunder</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CameHow</name>
        <message>
            <source>Not known</source>
            <translation>Vides ikke</translation>
        </message>
        <message>
            <source>Came by themselves</source>
            <translation>Kom af sig selv</translation>
        </message>
        <message>
            <source>A friend</source>
            <translation>En ven</translation>
        </message>
        <message>
            <source>A relative</source>
            <translation>En pårørende</translation>
        </message>
        <message>
            <source>A nurse</source>
            <translation>En sygeplejerske</translation>
        </message>
        <message>
            <source>The municipality</source>
            <translation>Kommunen</translation>
        </message>
        <message>
            <source>The church</source>
            <translation>Kirken</translation>
        </message>
        <message>
            <source>A flyer</source>
            <translation>En folder</translation>
        </message>
        <message>
            <source>A shop</source>
            <translation>En butik</translation>
        </message>
        <message>
            <source>A school</source>
            <translation>En skole</translation>
        </message>
        <message>
            <source>Met in the street</source>
            <translation>Mødt på gaden</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>På anden måde</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CardDialog</name>
        <message>
            <source>The card</source>
            <translation>Personkortet</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefoner</translation>
        </message>
        <message>
            <source>The card is changed.</source>
            <translation>Personkortet er ændret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CentreDialog</name>
        <message>
            <source>New centre</source>
            <translation>Nyt værested</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>In use still</source>
            <translation>Stadig i brug</translation>
        </message>
        <message>
            <source> days</source>
            <translation> dage</translation>
        </message>
        <message>
            <source>How far beyond the agreed rhythm before somebody counts as forgotten.</source>
            <translation>Hvor langt ud over kontaktrytmen, før nogen regnes som glemt.</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Forgotten after a margin of</source>
            <translation>Glemt efter en margen på</translation>
        </message>
        <message>
            <source>Duty phone</source>
            <translation>Vagttelefon</translation>
        </message>
        <message>
            <source>%1 is kept as you wrote.</source>
            <translation>%1 er gemt, som du skrev.</translation>
        </message>
        <message>
            <source>%1 is one of the centres now.</source>
            <translation>%1 er nu et af værestederne.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CentresPanel</name>
        <message>
            <source>Search centres</source>
            <translation>Søg i væresteder</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Margin</source>
            <translation>Margen</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dage</numerusform>
            </translation>
        </message>
        <message>
            <source>Duty phone</source>
            <translation>Vagttelefon</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I brug</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ikke mere</translation>
        </message>
        <message>
            <source>New centre (Ctrl+N)</source>
            <translation>Nyt værested (Ctrl+N)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ChipEditor</name>
        <message>
            <source>Type to choose …</source>
            <translation>Skriv for at vælge …</translation>
        </message>
        <message>
            <source>%1, chosen. Press to take away.</source>
            <translation>%1, valgt. Tryk for at fjerne.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ClosureDialog</name>
        <message>
            <source>New closing</source>
            <translation>Ny lukning</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>vides ikke endnu</translation>
        </message>
        <message>
            <source>Christmas, repairs</source>
            <translation>Jul, reparation</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Close the centre</source>
            <translation>Luk værestedet</translation>
        </message>
        <message>
            <source>%1 is closed from %2.</source>
            <translation>%1 er lukket fra %2.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ClosuresPanel</name>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Sidste dag</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>vides ikke endnu</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gælder</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Ophævet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Search closings</source>
            <translation>Søg i lukninger</translation>
        </message>
        <message>
            <source>Lift (Delete)</source>
            <translation>Ophæv (Delete)</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>New closing (Ctrl+N)</source>
            <translation>Ny lukning (Ctrl+N)</translation>
        </message>
        <message>
            <source>Nothing is planned to shut this centre.</source>
            <translation>Der er ikke planlagt nogen lukning af værestedet.</translation>
        </message>
        <message>
            <source>The closing is lifted.</source>
            <translation>Lukningen er ophævet.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConcernDialog</name>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>seen by %1 %2</source>
            <translation>set af %1 %2</translation>
        </message>
        <message>
            <source>handled by %1 %2</source>
            <translation>håndteret af %1 %2</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Bekymring</translation>
        </message>
        <message>
            <source>How was it handled?</source>
            <translation>Hvordan blev den håndteret?</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndteret</translation>
        </message>
        <message>
            <source>About nobody in particular</source>
            <translation>Ikke om en bestemt</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åbn personkortet</translation>
        </message>
        <message>
            <source>The concern is handled.</source>
            <translation>Bekymringen er håndteret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConcernState</name>
        <message>
            <source>Not seen yet</source>
            <translation>Ikke set endnu</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndteret</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taget tilbage</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConfirmErasureDialog</name>
        <message>
            <source>Erase for good</source>
            <translation>Slet for altid</translation>
        </message>
        <message>
            <source>%1, says %2 (%3).</source>
            <translation>%1, siger %2 (%3).</translation>
        </message>
        <message>
            <source>This cannot be taken back, and neither can anything done before. A backup that is restored later forgets the person again.</source>
            <translation>Det kan ikke fortrydes, og det kan intet af det, der er gjort før, heller. En sikkerhedskopi, der gendannes senere, glemmer personen igen.</translation>
        </message>
        <message>
            <source>The person is erased; the figures stand.</source>
            <translation>Personen er slettet; tallene står ved magt.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConfirmRestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>The backup takes the register's place. If there is a file there still, damaged or not, it is kept among the backups. Who was erased stays erased.</source>
            <translation>Sikkerhedskopien træder i registrets sted. Er der stadig en fil, beskadiget eller ej, bliver den gemt blandt sikkerhedskopierne. Den, der er slettet, forbliver slettet.</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Gendan denne</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentDialog</name>
        <message>
            <source>Consent</source>
            <translation>Samtykke</translation>
        </message>
        <message>
            <source>Consents to</source>
            <translation>Samtykker til</translation>
        </message>
        <message>
            <source>Note the consent</source>
            <translation>Notér samtykket</translation>
        </message>
        <message>
            <source>The consent is noted.</source>
            <translation>Samtykket er noteret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentFields</name>
        <message>
            <source>Who consented for a child</source>
            <translation>Hvem samtykkede for et barn</translation>
        </message>
        <message>
            <source>Which text was read out, such as 2026-1</source>
            <translation>Hvilken tekst blev læst op, fx 2026-1</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Givet den</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Værge</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Ordlyd</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentHow</name>
        <message>
            <source>Spoken</source>
            <translation>Mundtligt</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftligt</translation>
        </message>
        <message>
            <source>Through a guardian</source>
            <translation>Gennem værge</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentPurpose</name>
        <message>
            <source>Keeping a card</source>
            <translation>At have et personkort</translation>
        </message>
        <message>
            <source>Being rung</source>
            <translation>At blive ringet op</translation>
        </message>
        <message>
            <source>Noting health details</source>
            <translation>At notere helbredsoplysninger</translation>
        </message>
        <message>
            <source>Referral to others</source>
            <translation>Brobygning til andre</translation>
        </message>
        <message>
            <source>Telling a relative</source>
            <translation>At fortælle en pårørende</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistik</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Citat</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ContactDialog</name>
        <message>
            <source>Log a contact</source>
            <translation>Notér en kontakt</translation>
        </message>
        <message>
            <source>I am worried: somebody else must look at the note</source>
            <translation>Jeg er bekymret: en anden skal se noten</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Notér</translation>
        </message>
        <message>
            <source>The meeting with %1</source>
            <translation>Mødet med %1</translation>
        </message>
        <message>
            <source>Adults, the person included</source>
            <translation>Voksne, brugeren medregnet</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Børn</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hvad der blev sagt</translation>
        </message>
        <message>
            <source>The contact is logged.</source>
            <translation>Kontakten er noteret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ContactKind</name>
        <message>
            <source>We rang</source>
            <translation>Vi ringede</translation>
        </message>
        <message>
            <source>They rang</source>
            <translation>Ringede til os</translation>
        </message>
        <message>
            <source>Meal</source>
            <translation>Måltid</translation>
        </message>
        <message>
            <source>Mobile café</source>
            <translation>Mobilcafé</translation>
        </message>
        <message>
            <source>Night's stay</source>
            <translation>Overnatning</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Samtale</translation>
        </message>
        <message>
            <source>Get-together</source>
            <translation>Træf</translation>
        </message>
        <message>
            <source>Hand-out</source>
            <translation>Uddeling</translation>
        </message>
        <message>
            <source>Befriending</source>
            <translation>Besøgsven</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besøg</translation>
        </message>
        <message>
            <source>Dropped in</source>
            <translation>Kom forbi</translation>
        </message>
        <message>
            <source>In the street</source>
            <translation>På gaden</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Cover</name>
        <message>
            <source>Hidden. Press any key or click to go on.</source>
            <translation>Skjult. Tryk på en tast eller klik for at fortsætte.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::DateEdit</name>
        <message>
            <source>A date such as 24.11.2026, 24/11, today or Monday. Up and Down change it by a day.</source>
            <translation>En dato som 24.11.2026, 24/11, i dag eller mandag. Pil op og ned ændrer en dag.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Dates</name>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message>
            <source>yesterday</source>
            <translation>i går</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <translation>i morgen</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d. MMMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>dddd d MMMM yyyy</source>
            <translation>dddd d. MMMM yyyy</translation>
        </message>
        <message>
            <source>HH:mm</source>
            <translation>HH.mm</translation>
        </message>
        <message>
            <source>ddd d MMM</source>
            <translation>ddd d. MMM</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Diet</name>
        <message>
            <source>Vegetarian</source>
            <translation>Vegetar</translation>
        </message>
        <message>
            <source>Vegan</source>
            <translation>Veganer</translation>
        </message>
        <message>
            <source>Fish but no meat</source>
            <translation>Fisk, men ikke kød</translation>
        </message>
        <message>
            <source>Halal</source>
            <translation>Halal</translation>
        </message>
        <message>
            <source>Kosher</source>
            <translation>Kosher</translation>
        </message>
        <message>
            <source>No pork</source>
            <translation>Ikke svinekød</translation>
        </message>
        <message>
            <source>No beef</source>
            <translation>Ikke oksekød</translation>
        </message>
        <message>
            <source>Diabetic</source>
            <translation>Diabetes</translation>
        </message>
        <message>
            <source>Low in salt</source>
            <translation>Saltfattig</translation>
        </message>
        <message>
            <source>Soft food</source>
            <translation>Blød kost</translation>
        </message>
        <message>
            <source>Puréed food</source>
            <translation>Pureret kost</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::DueReason</name>
        <message>
            <source>Overdue</source>
            <translation>Over tiden</translation>
        </message>
        <message>
            <source>Never contacted</source>
            <translation>Aldrig kontaktet</translation>
        </message>
        <message>
            <source>Due today</source>
            <translation>Skal kontaktes i dag</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Glemt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Dwelling</name>
        <message>
            <source>Not known</source>
            <translation>Vides ikke</translation>
        </message>
        <message>
            <source>Has an address</source>
            <translation>Har en adresse</translation>
        </message>
        <message>
            <source>Stays somewhere for now</source>
            <translation>Bor et sted for tiden</translation>
        </message>
        <message>
            <source>Has no place to stay</source>
            <translation>Har ikke noget sted at bo</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::EncryptDialog</name>
        <message>
            <source>Protect this register</source>
            <translation>Beskyt dette register</translation>
        </message>
        <message>
            <source>Anybody who gets hold of this file can read it, because it is from before registers were encrypted. Choose the passphrase that you will open it with. A copy of the file as it is now is kept among its backups.</source>
            <translation>Enhver, der får fat i denne fil, kan læse den, for den er fra før, registre blev krypteret. Vælg den adgangssætning, du vil åbne den med. En kopi af filen, som den er nu, gemmes blandt dens sikkerhedskopier.</translation>
        </message>
        <message>
            <source>Encrypt it</source>
            <translation>Kryptér den</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ErasurePreview</name>
        <message>
            <source>Goes for good: %1</source>
            <translation>Slettes for altid: %1</translation>
        </message>
        <message>
            <source>Stays for the figures, without name, words and hour: %1</source>
            <translation>Bliver af hensyn til tallene, uden navn, ord og klokkeslæt: %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ErasureReason</name>
        <message>
            <source>The person wishes it</source>
            <translation>Personen ønsker det</translation>
        </message>
        <message>
            <source>The consent was withdrawn</source>
            <translation>Samtykket er trukket tilbage</translation>
        </message>
        <message>
            <source>The card is no longer needed</source>
            <translation>Personkortet er ikke længere nødvendigt</translation>
        </message>
        <message>
            <source>It should not have been kept</source>
            <translation>Det skulle ikke have været gemt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ErasureState</name>
        <message>
            <source>Asked for</source>
            <translation>Bedt om</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taget tilbage</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ErasuresPanel</name>
        <message>
            <source>Search requests</source>
            <translation>Søg i ønsker om sletning</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Slet ikke</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Asked for by</source>
            <translation>Bedt om af</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Nobody's erasure is asked for. It is asked for on the person's card.</source>
            <translation>Der er ikke bedt om, at nogen slettes. Det gøres på personens personkort.</translation>
        </message>
        <message>
            <source>The card stays.</source>
            <translation>Personkortet bliver.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ExitBackup</name>
        <message>
            <source>Backing up the register …</source>
            <translation>Laver en sikkerhedskopi af registret …</translation>
        </message>
        <message>
            <source>Close without</source>
            <translation>Luk uden</translation>
        </message>
        <message>
            <source>The register is saved, but it could not be backed up. %1 %2</source>
            <translation>Registret er gemt, men der kunne ikke laves en sikkerhedskopi. %1 %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Failure</name>
        <message>
            <source>Not saved</source>
            <translation>Ikke gemt</translation>
        </message>
        <message>
            <source>The file would not take the change. Nothing was saved.</source>
            <translation>Filen ville ikke tage imod ændringen. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, close the program and open the newest backup.</source>
            <translation>Prøv igen. Sker det igen, så luk programmet, og åbn den nyeste sikkerhedskopi.</translation>
        </message>
        <message>
            <source>Not saved: the disk is full</source>
            <translation>Ikke gemt: disken er fuld</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was saved.</source>
            <translation>Der er ikke mere plads på disken. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Delete or move some files, then try again.</source>
            <translation>Slet eller flyt nogle filer, og prøv igen.</translation>
        </message>
        <message>
            <source>Not saved: the file is read-only</source>
            <translation>Ikke gemt: filen er skrivebeskyttet</translation>
        </message>
        <message>
            <source>The file may be read but not changed. Nothing was saved.</source>
            <translation>Filen må læses, men ikke ændres. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Move the file to a folder of your own, or have somebody give you the right to change it.</source>
            <translation>Flyt filen til din egen mappe, eller få lov til at ændre den.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Filen er beskadiget</translation>
        </message>
        <message>
            <source>Parts of the file are missing or have been altered. Nothing was saved, and nothing wrong is shown.</source>
            <translation>Dele af filen mangler eller er ændret. Intet blev gemt, og intet forkert vises.</translation>
        </message>
        <message>
            <source>Leave the file as it is, open the newest backup, and tell whoever helps you.</source>
            <translation>Lad filen være, åbn den nyeste sikkerhedskopi, og sig det til den, der hjælper jer.</translation>
        </message>
        <message>
            <source>Another program's file</source>
            <translation>Et andet programs fil</translation>
        </message>
        <message>
            <source>This file was not made by Nærvær. It was not changed.</source>
            <translation>Filen er ikke lavet af Nærvær. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Vælg en anden fil.</translation>
        </message>
        <message>
            <source>The file is from a newer version</source>
            <translation>Filen er fra en nyere version</translation>
        </message>
        <message>
            <source>A later version of Nærvær has worked on this file. It was not changed.</source>
            <translation>En senere version af Nærvær har arbejdet i filen. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>Install the newest version here, then open the file again.</source>
            <translation>Installér den nyeste version her, og åbn filen igen.</translation>
        </message>
        <message>
            <source>The file is open somewhere else</source>
            <translation>Filen er åben et andet sted</translation>
        </message>
        <message>
            <source>Somebody else has the file open, and only one at a time can. It was not changed.</source>
            <translation>En anden har filen åben, og kun én ad gangen kan. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>Close it there, then try again.</source>
            <translation>Luk den dér, og prøv igen.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ikke gemt endnu</translation>
        </message>
        <message>
            <source>A long job is writing to the file. Nothing was saved.</source>
            <translation>Et længere arbejde skriver i filen. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Wait until it is done or stop it, then try again.</source>
            <translation>Vent, til det er færdigt, eller stop det, og prøv igen.</translation>
        </message>
        <message>
            <source>The file is on the network</source>
            <translation>Filen ligger på netværket</translation>
        </message>
        <message>
            <source>A file on a network drive cannot be kept safe. It was not changed.</source>
            <translation>En fil på et netværksdrev kan ikke holdes sikker. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>Move it to a disk in this computer and open it there.</source>
            <translation>Flyt den til en disk i denne computer, og åbn den dér.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Ikke fundet</translation>
        </message>
        <message>
            <source>What was asked for is no longer there. Nothing was saved.</source>
            <translation>Det, der blev spurgt efter, er der ikke mere. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Go back to the list and look again.</source>
            <translation>Gå tilbage til listen, og se igen.</translation>
        </message>
        <message>
            <source>Changed by somebody else</source>
            <translation>Ændret af en anden</translation>
        </message>
        <message>
            <source>Somebody changed the same thing while you had it open. Yours was not saved.</source>
            <translation>Nogen ændrede det samme, mens du havde det åbent. Dit blev ikke gemt.</translation>
        </message>
        <message>
            <source>Look at what it says now, then write your change again.</source>
            <translation>Se, hvad der står nu, og skriv din ændring igen.</translation>
        </message>
        <message>
            <source>Not yours to do</source>
            <translation>Ikke din opgave</translation>
        </message>
        <message>
            <source>Your role does not give you leave to do this. Nothing was saved.</source>
            <translation>Din rolle giver ikke lov til dette. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Ask a coordinator to do it, or to change your role.</source>
            <translation>Bed en koordinator gøre det eller ændre din rolle.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Noget gik galt</translation>
        </message>
        <message>
            <source>The program met a fault of its own. Nothing was saved.</source>
            <translation>Programmet stødte på en fejl i sig selv. Intet blev gemt.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, start the program anew.</source>
            <translation>Prøv igen. Sker det igen, så start programmet forfra.</translation>
        </message>
        <message>
            <source>It has been open on the computer %1 since %2, and only one at a time can have it open. It was not changed.</source>
            <translation>Den har været åben på computeren %1 siden %2, og kun én ad gangen kan have den åben. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>%1 has had it open on the computer %2 since %3, and only one at a time can. It was not changed.</source>
            <translation>%1 har haft den åben på computeren %2 siden %3, og kun én ad gangen kan. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>The register is not encrypted</source>
            <translation>Registret er ikke krypteret</translation>
        </message>
        <message>
            <source>This register is from before registers were encrypted. It was not changed.</source>
            <translation>Dette register er fra før, registre blev krypteret. Det blev ikke ændret.</translation>
        </message>
        <message>
            <source>Open it in the window: it asks for a passphrase and encrypts it.</source>
            <translation>Åbn det i vinduet: Det spørger om en adgangssætning og krypterer registret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FilterDialog</name>
        <message>
            <source>Choose whom to see</source>
            <translation>Vælg, hvem der vises</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Er lige meget</translation>
        </message>
        <message>
            <source>Has a phone</source>
            <translation>Har telefon</translation>
        </message>
        <message>
            <source>Has no phone</source>
            <translation>Har ikke telefon</translation>
        </message>
        <message>
            <source>Has an agreed rhythm</source>
            <translation>Har en aftalt kontaktrytme</translation>
        </message>
        <message>
            <source>Has no rhythm</source>
            <translation>Har ingen kontaktrytme</translation>
        </message>
        <message>
            <source>Keep the filter</source>
            <translation>Behold filteret</translation>
        </message>
        <message>
            <source>Leave empty to use it only now</source>
            <translation>Lad stå tomt for kun at bruge det nu</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Gem som</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Vis dem</translation>
        </message>
        <message>
            <source>Any group or none</source>
            <translation>Alle grupper og ingen</translation>
        </message>
        <message>
            <source>Any language</source>
            <translation>Alle sprog</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Hvem de er</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Taler</translation>
        </message>
        <message>
            <source>Interest</source>
            <translation>Interesse</translation>
        </message>
        <message>
            <source>Born from the year</source>
            <translation>Født fra år</translation>
        </message>
        <message>
            <source>to the year</source>
            <translation>til år</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>Paused on</source>
            <translation>På pause den</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Finder</name>
        <message>
            <source>Find person or page (Ctrl+K)</source>
            <translation>Søg bruger eller side (Ctrl+K)</translation>
        </message>
        <message>
            <source>Find person or page</source>
            <translation>Søg bruger eller side</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Nobody and no page is called that.</source>
            <translation>Ingen bruger og ingen side hedder sådan.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FirstSteps</name>
        <message>
            <source>Nobody is in the register yet</source>
            <translation>Der er ingen i registret endnu</translation>
        </message>
        <message>
            <source>Begin with the people you keep contact with. Everything can be changed later.</source>
            <translation>Begynd med dem, I holder kontakt med. Alt kan ændres senere.</translation>
        </message>
        <message>
            <source>Import people from a spreadsheet</source>
            <translation>Importér brugere fra et regneark</translation>
        </message>
        <message>
            <source>Register the first person</source>
            <translation>Opret den første bruger</translation>
        </message>
        <message>
            <source>Add those who work here</source>
            <translation>Tilføj dem, der arbejder her</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FoundDialog</name>
        <message>
            <source>Begin a new register</source>
            <translation>Begynd et nyt register</translation>
        </message>
        <message>
            <source>Denmark</source>
            <translation>Danmark</translation>
        </message>
        <message>
            <source>Norway</source>
            <translation>Norge</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Its name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>The first centre</source>
            <translation>Det første værested</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Dig</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Dit navn</translation>
        </message>
        <message>
            <source>Choose where to keep it</source>
            <translation>Vælg, hvor det skal ligge</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Hvor skal registret ligge?</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FrontDoor</name>
        <message>
            <source>The register is damaged. Nothing was changed.</source>
            <translation>Registret er beskadiget. Intet er ændret.</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Gendan en sikkerhedskopi …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupChoiceDialog</name>
        <message>
            <source>Add to a group</source>
            <translation>Føj til en gruppe</translation>
        </message>
        <message>
            <source>No group yet</source>
            <translation>Ingen gruppe endnu</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>or a new one</source>
            <translation>eller en ny</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) joined the group.</source>
            <translation>
                <numerusform>%n bruger er kommet med i gruppen.</numerusform>
                <numerusform>%n brugere er kommet med i gruppen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupContactDialog</name>
        <message>
            <source>Log a group contact</source>
            <translation>Notér en gruppekontakt</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Notér</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Mødet</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>Who was there</source>
            <translation>Hvem var der</translation>
        </message>
        <message>
            <source>Known by name</source>
            <translation>Kendt ved navn</translation>
        </message>
        <message>
            <source>Other adults</source>
            <translation>Andre voksne</translation>
        </message>
        <message>
            <source>Other children</source>
            <translation>Andre børn</translation>
        </message>
        <message>
            <source>Municipality of the others</source>
            <translation>De andres kommune</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hvad der blev sagt</translation>
        </message>
        <message>
            <source>Topics and note stand on the card of everybody who is named. What is about one of them alone belongs on a contact of its own.</source>
            <translation>Emner og note står på personkortet hos alle, der er nævnt. Det, der kun handler om én, hører til på en kontakt for sig.</translation>
        </message>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n i alt</numerusform>
                <numerusform>%n i alt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The meeting with %n is logged.</source>
            <translation>
                <numerusform>Mødet med %n er noteret.</numerusform>
                <numerusform>Mødet med %n er noteret.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HandoverPage</name>
        <message>
            <source>I have read it</source>
            <translation>Jeg har læst det</translation>
        </message>
        <message>
            <source>Hand-over sheet</source>
            <translation>Vagtskifteark</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Udskriv …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Gem som PDF …</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Dagen før</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Dagen efter</translation>
        </message>
        <message>
            <source>Nobody has ticked it as read yet.</source>
            <translation>Ingen har sat hak ved, at det er læst.</translation>
        </message>
        <message>
            <source>Read by %1</source>
            <translation>Læst af %1</translation>
        </message>
        <message>
            <source>The next shift sees that you have read it.</source>
            <translation>Næste vagt kan se, at du har læst det.</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vagtskifte</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Udskrevet.</translation>
        </message>
        <message>
            <source>Save the hand-over</source>
            <translation>Gem vagtskiftet</translation>
        </message>
        <message>
            <source>Hand-over %1.pdf</source>
            <translation>Vagtskifte %1.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved. Only you may read the file.</source>
            <translation>Gemt. Kun du kan læse filen.</translation>
        </message>
        <message>
            <source>Ctrl+Page Up</source>
            <translation>Ctrl+Page Up</translation>
        </message>
        <message>
            <source>Ctrl+Page Down</source>
            <translation>Ctrl+Page Down</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>The next name; Enter opens the card</source>
            <translation>Næste navn; Enter åbner kortet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HandoverPrint</name>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation>
                <numerusform>prøvet %n gang</numerusform>
                <numerusform>prøvet %n gange</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>til %1</translation>
        </message>
        <message>
            <source>Nobody was met on this day.</source>
            <translation>Ingen blev mødt denne dag.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) met by name.</source>
            <translation>
                <numerusform>Mødt %n person ved navn.</numerusform>
                <numerusform>Mødt %n personer ved navn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing under: %1.</source>
            <translation>Intet under: %1.</translation>
        </message>
        <message>
            <source>is away from tomorrow, do not call</source>
            <translation>er væk fra i morgen, ring ikke</translation>
        </message>
        <message>
            <source>is back tomorrow</source>
            <translation>er tilbage i morgen</translation>
        </message>
        <message>
            <source>new alert</source>
            <translation>ny påmindelse</translation>
        </message>
        <message>
            <source>The centre is closed from tomorrow</source>
            <translation>Værestedet er lukket fra i morgen</translation>
        </message>
        <message>
            <source>The centre is open again tomorrow</source>
            <translation>Værestedet er åbent igen i morgen</translation>
        </message>
        <message>
            <source>Concerns nobody has handled yet</source>
            <translation>Bekymringer, som ingen har taget sig af endnu</translation>
        </message>
        <message>
            <source>Tasks until tomorrow</source>
            <translation>Opgaver til og med i morgen</translation>
        </message>
        <message>
            <source>Tried and not reached</source>
            <translation>Forsøgt, men ikke fået fat i</translation>
        </message>
        <message>
            <source>Different from tomorrow</source>
            <translation>Andet fra i morgen</translation>
        </message>
        <message>
            <source>Concerns handled</source>
            <translation>Bekymringer, der er taget hånd om</translation>
        </message>
        <message>
            <source>Hand-over from %1, %2</source>
            <translation>Vagtskifte fra %1, %2</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vagtskifte</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HeldBack</name>
        <message>
            <source>Included</source>
            <translation>Med</translation>
        </message>
        <message>
            <source>Held back for the sake of others</source>
            <translation>Holdes tilbage af hensyn til andre</translation>
        </message>
        <message>
            <source>Held back for their own sake</source>
            <translation>Holdes tilbage af hensyn til brugeren</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HelperDialog</name>
        <message>
            <source>New helper</source>
            <translation>Ny medarbejder eller frivillig</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Medarbejder eller frivillig</translation>
        </message>
        <message>
            <source>Works here still</source>
            <translation>Arbejder her stadig</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Staff or volunteer</source>
            <translation>Medarbejder eller frivillig</translation>
        </message>
        <message>
            <source>Trusted with</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Taler</translation>
        </message>
        <message>
            <source>This is you: somebody else has to change it.</source>
            <translation>Det er dig selv: en anden skal ændre det.</translation>
        </message>
        <message>
            <source>%1 is kept as you wrote.</source>
            <translation>%1 er gemt, som du skrev.</translation>
        </message>
        <message>
            <source>%1 works here now.</source>
            <translation>%1 arbejder her nu.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HelperKind</name>
        <message>
            <source>Staff</source>
            <translation>Medarbejder</translation>
        </message>
        <message>
            <source>Volunteer</source>
            <translation>Frivillig</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HelpersPanel</name>
        <message>
            <source>Search helpers</source>
            <translation>Søg i medarbejdere og frivillige</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Trusted with</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Arbejder her</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ikke mere</translation>
        </message>
        <message>
            <source>New helper (Ctrl+N)</source>
            <translation>Ny (Ctrl+N)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HoldReason</name>
        <message>
            <source>Did not answer</source>
            <translation>Svarede ikke</translation>
        </message>
        <message>
            <source>Has a message</source>
            <translation>Har fået besked</translation>
        </message>
        <message>
            <source>Number was wrong</source>
            <translation>Nummeret var forkert</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke opkald</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Passer ikke i dag</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ImportField</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Fornavn</translation>
        </message>
        <message>
            <source>Last name</source>
            <translation>Efternavn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kaldes</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kaldenavn i stedet for navn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Second phone</source>
            <translation>Anden telefon</translation>
        </message>
        <message>
            <source>Third phone</source>
            <translation>Tredje telefon</translation>
        </message>
        <message>
            <source>May leave a message</source>
            <translation>Læg gerne besked</translation>
        </message>
        <message>
            <source>May say who we are</source>
            <translation>Sig gerne, hvem vi er</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postnr.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Beskyttet adresse</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Fødselsår</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Må ikke få</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk næste gang</translation>
        </message>
        <message>
            <source>Came to us through</source>
            <translation>Kom til os gennem</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Voksne</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Børn</translation>
        </message>
        <message>
            <source>Contact every so many days</source>
            <translation>Kontakt hver så mange dage</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Seneste kontakt</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ImportMapping</name>
        <message>
            <source>Column of the file</source>
            <translation>Kolonne i filen</translation>
        </message>
        <message>
            <source>Is read as</source>
            <translation>Læses som</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>For eksempel</translation>
        </message>
        <message>
            <source>“%1” is read as</source>
            <translation>“%1” læses som</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Udelades</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ImportPage</name>
        <message>
            <source>Row</source>
            <translation>Række</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Hvad sker der med den</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>En anden fil …</translation>
        </message>
        <message>
            <source>Look the file through</source>
            <translation>Se filen igennem</translation>
        </message>
        <message>
            <source>Search the rows</source>
            <translation>Søg i rækkerne</translation>
        </message>
        <message>
            <source>Fill what is empty on the cards that differ</source>
            <translation>Udfyld det, der er tomt på personkort, som afviger</translation>
        </message>
        <message>
            <source>Save the refused rows …</source>
            <translation>Gem de afviste rækker …</translation>
        </message>
        <message>
            <source>Choose a list of people that was saved as CSV from a spreadsheet. Nothing is imported before you have seen what would happen.</source>
            <translation>Vælg en liste over brugere, der er gemt som CSV fra et regneark. Intet importeres, før du har set, hvad der vil ske.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Vælg en fil …</translation>
        </message>
        <message>
            <source>Say what each column is. What is left out stays in the file only.</source>
            <translation>Sig, hvad hver kolonne er. Det, der udelades, bliver kun i filen.</translation>
        </message>
        <message>
            <source>Every row can be used as it stands.</source>
            <translation>Alle rækker kan bruges, som de står.</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Tilbage til kolonnerne</translation>
        </message>
        <message>
            <source>A list of people</source>
            <translation>En liste over brugere</translation>
        </message>
        <message>
            <source>Spreadsheets as CSV (*.csv *.txt)</source>
            <translation>Regneark som CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Looking the file through</source>
            <translation>Ser filen igennem</translation>
        </message>
        <message>
            <source>%1 new · %2 already here · %3 differ · %4 refused</source>
            <translation>%1 nye · %2 er her allerede · %3 afviger · %4 afvist</translation>
        </message>
        <message numerus="yes">
            <source>Import %n new person(s)</source>
            <translation>
                <numerusform>Importér %n ny bruger</numerusform>
                <numerusform>Importér %n nye brugere</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importerer</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came in.</source>
            <translation>
                <numerusform>%n bruger er importeret.</numerusform>
                <numerusform>%n brugere er importeret.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation>Gem de afviste rækker</translation>
        </message>
        <message>
            <source>%1 - refused.csv</source>
            <translation>%1 - afviste.csv</translation>
        </message>
        <message>
            <source>Spreadsheets as CSV (*.csv)</source>
            <translation>Regneark som CSV (*.csv)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved. Mend them and import that file.</source>
            <translation>
                <numerusform>%n række er gemt. Ret den, og importér filen.</numerusform>
                <numerusform>%n rækker er gemt. Ret dem, og importér filen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>From one step to the next</source>
            <translation>Fra et trin til det næste</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Press the button chosen</source>
            <translation>Tryk på den valgte knap</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Empty the search, then go back</source>
            <translation>Tøm søgningen, og gå så tilbage</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::KeptDrafts</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>og %n til</numerusform>
                <numerusform>og %n til</numerusform>
            </translation>
        </message>
        <message>
            <source>A call</source>
            <translation>Et opkald</translation>
        </message>
        <message>
            <source>You were writing: %1</source>
            <translation>Du var ved at skrive: %1</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsæt</translation>
        </message>
        <message>
            <source>Continue: %1</source>
            <translation>Fortsæt: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kassér</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Kassér: %1</translation>
        </message>
        <message>
            <source>What you had typed is thrown away.</source>
            <translation>Det, du havde skrevet, er kasseret.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::KeptWords</name>
        <message>
            <source>What you had typed</source>
            <translation>Det, du havde skrevet</translation>
        </message>
        <message>
            <source>What this was about has ended meanwhile, or is not open to you any more. Copy what is needed elsewhere.</source>
            <translation>Det, som dette handlede om, er afsluttet i mellemtiden eller ikke længere åbent for dig. Kopiér det, der skal bruges et andet sted.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Smid det væk</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::KeySheet</name>
        <message>
            <source>Keys</source>
            <translation>Taster</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Overalt</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Luk (Esc)</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Find a person or a page</source>
            <translation>Find en bruger eller en side</translation>
        </message>
        <message>
            <source>Ctrl+1 – 9</source>
            <translation>Ctrl+1 – 9</translation>
        </message>
        <message>
            <source>Open the page of that number</source>
            <translation>Åbn siden med det nummer</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Take the last thing back</source>
            <translation>Tag det sidste tilbage</translation>
        </message>
        <message>
            <source>Alt+←</source>
            <translation>Alt+←</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Tilbage til, hvor du kom fra</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Close, or go back</source>
            <translation>Luk, eller gå tilbage</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Denne oversigt</translation>
        </message>
        <message>
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Skjul skærmen</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>Lock, or let somebody else sign in</source>
            <translation>Lås, eller lad en anden logge på</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Language</name>
        <message>
            <source>Danish</source>
            <translation>Dansk</translation>
        </message>
        <message>
            <source>Norwegian</source>
            <translation>Norsk</translation>
        </message>
        <message>
            <source>Norwegian (Nynorsk)</source>
            <translation>Norsk (nynorsk)</translation>
        </message>
        <message>
            <source>Swedish</source>
            <translation>Svensk</translation>
        </message>
        <message>
            <source>Greenlandic</source>
            <translation>Grønlandsk</translation>
        </message>
        <message>
            <source>Faroese</source>
            <translation>Færøsk</translation>
        </message>
        <message>
            <source>Icelandic</source>
            <translation>Islandsk</translation>
        </message>
        <message>
            <source>Sámi</source>
            <translation>Samisk</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engelsk</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Tysk</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Fransk</translation>
        </message>
        <message>
            <source>Spanish</source>
            <translation>Spansk</translation>
        </message>
        <message>
            <source>Portuguese</source>
            <translation>Portugisisk</translation>
        </message>
        <message>
            <source>Italian</source>
            <translation>Italiensk</translation>
        </message>
        <message>
            <source>Polish</source>
            <translation>Polsk</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainsk</translation>
        </message>
        <message>
            <source>Russian</source>
            <translation>Russisk</translation>
        </message>
        <message>
            <source>Romanian</source>
            <translation>Rumænsk</translation>
        </message>
        <message>
            <source>Bulgarian</source>
            <translation>Bulgarsk</translation>
        </message>
        <message>
            <source>Lithuanian</source>
            <translation>Litauisk</translation>
        </message>
        <message>
            <source>Latvian</source>
            <translation>Lettisk</translation>
        </message>
        <message>
            <source>Estonian</source>
            <translation>Estisk</translation>
        </message>
        <message>
            <source>Finnish</source>
            <translation>Finsk</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlandsk</translation>
        </message>
        <message>
            <source>Hungarian</source>
            <translation>Ungarsk</translation>
        </message>
        <message>
            <source>Czech</source>
            <translation>Tjekkisk</translation>
        </message>
        <message>
            <source>Slovak</source>
            <translation>Slovakisk</translation>
        </message>
        <message>
            <source>Bosnian</source>
            <translation>Bosnisk</translation>
        </message>
        <message>
            <source>Croatian</source>
            <translation>Kroatisk</translation>
        </message>
        <message>
            <source>Serbian</source>
            <translation>Serbisk</translation>
        </message>
        <message>
            <source>Albanian</source>
            <translation>Albansk</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Græsk</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Tyrkisk</translation>
        </message>
        <message>
            <source>Kurdish</source>
            <translation>Kurdisk</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisk</translation>
        </message>
        <message>
            <source>Persian</source>
            <translation>Persisk</translation>
        </message>
        <message>
            <source>Pashto</source>
            <translation>Pashto</translation>
        </message>
        <message>
            <source>Urdu</source>
            <translation>Urdu</translation>
        </message>
        <message>
            <source>Hindi</source>
            <translation>Hindi</translation>
        </message>
        <message>
            <source>Punjabi</source>
            <translation>Punjabi</translation>
        </message>
        <message>
            <source>Bengali</source>
            <translation>Bengali</translation>
        </message>
        <message>
            <source>Nepali</source>
            <translation>Nepali</translation>
        </message>
        <message>
            <source>Tamil</source>
            <translation>Tamilsk</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinya</translation>
        </message>
        <message>
            <source>Amharic</source>
            <translation>Amharisk</translation>
        </message>
        <message>
            <source>Swahili</source>
            <translation>Swahili</translation>
        </message>
        <message>
            <source>Burmese</source>
            <translation>Burmesisk</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thai</translation>
        </message>
        <message>
            <source>Vietnamese</source>
            <translation>Vietnamesisk</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Kinesisk</translation>
        </message>
        <message>
            <source>Tagalog</source>
            <translation>Tagalog</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::LeftReason</name>
        <message>
            <source>Nobody is at the phone</source>
            <translation>Ingen sidder ved telefonen</translation>
        </message>
        <message>
            <source>Nobody speaks the language</source>
            <translation>Ingen taler sproget</translation>
        </message>
        <message>
            <source>Nobody is there in the wished hours</source>
            <translation>Ingen er der i de ønskede timer</translation>
        </message>
        <message>
            <source>Must not meet those who could</source>
            <translation>Må ikke mødes med dem, der kunne</translation>
        </message>
        <message>
            <source>Everybody who could is full</source>
            <translation>Alle, der kunne, har nok</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::LegalBasis</name>
        <message>
            <source>Not settled yet</source>
            <translation>Ikke afklaret endnu</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtykke</translation>
        </message>
        <message>
            <source>Social service by law</source>
            <translation>Social indsats efter loven</translation>
        </message>
        <message>
            <source>Legitimate interest</source>
            <translation>Berettiget interesse</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ListPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n række</numerusform>
                <numerusform>%n rækker</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing here fits “%1”.</source>
            <translation>Intet her passer til “%1”.</translation>
        </message>
        <message>
            <source>Show all (Esc)</source>
            <translation>Vis alle (Esc)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::LookPurpose</name>
        <message>
            <source>Call</source>
            <translation>Opkald</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Opgave</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Bekymring</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Oprettelse</translation>
        </message>
        <message>
            <source>Keeping the card</source>
            <translation>Pleje af personkortet</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Henvendelse</translation>
        </message>
        <message>
            <source>Copy of everything, for the person</source>
            <translation>Kopi af alt til personen selv</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vagtskifte</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::LooksPanel</name>
        <message>
            <source>Waits for an answer</source>
            <translation>Venter på svar</translation>
        </message>
        <message>
            <source>Belonged to the work</source>
            <translation>Hørte til arbejdet</translation>
        </message>
        <message>
            <source>The helper is asked why</source>
            <translation>Medarbejderen spørges hvorfor</translation>
        </message>
        <message>
            <source>Met or rang within a week</source>
            <translation>Kontakt inden for en uge</translation>
        </message>
        <message>
            <source>No contact within a week</source>
            <translation>Ingen kontakt inden for en uge</translation>
        </message>
        <message>
            <source>Search look-ups</source>
            <translation>Søg i opslag</translation>
        </message>
        <message>
            <source>Belonged to the work (Enter)</source>
            <translation>Hørte til arbejdet (Enter)</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>Spørg hvorfor</translation>
        </message>
        <message>
            <source>Nobody else looked at a card in this month. Up to ten look-ups of a month are drawn by lot.</source>
            <translation>Ingen anden har slået et personkort op i denne måned. Op til ti opslag fra en måned bliver trukket ud.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Svar</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Personkort</translation>
        </message>
        <message>
            <source>no longer here</source>
            <translation>findes ikke mere</translation>
        </message>
        <message>
            <source>The look-up belonged to the work.</source>
            <translation>Opslaget hørte til arbejdet.</translation>
        </message>
        <message>
            <source>To be asked about.</source>
            <translation>Der skal spørges til opslaget.</translation>
        </message>
        <message>
            <source>Confidential notes</source>
            <translation>Fortrolige notater</translation>
        </message>
        <message>
            <source>The card</source>
            <translation>Personkortet</translation>
        </message>
        <message>
            <source>Looked at</source>
            <translation>Set på</translation>
        </message>
        <message>
            <source>The log is being read …</source>
            <translation>Loggen bliver læst …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MainWindow</name>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Fortryd (Ctrl+Z)</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Der er intet at fortryde.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Taget tilbage: %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MeetingFields</name>
        <message>
            <source>How you met</source>
            <translation>Hvordan I mødtes</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Dag</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Klokken</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutter</translation>
        </message>
        <message>
            <source>Not said</source>
            <translation>Ikke sagt</translation>
        </message>
        <message>
            <source>Mood</source>
            <translation>Humør</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Emner</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MergeDialog</name>
        <message>
            <source>Make one card of two</source>
            <translation>Læg to personkort sammen</translation>
        </message>
        <message>
            <source>Keep this card</source>
            <translation>Behold dette personkort</translation>
        </message>
        <message>
            <source>Contacts, consents, groups and rounds of both stay with the card that is kept. The other card leads to it. It can be taken back.</source>
            <translation>Begges kontakter, samtykker, grupper og ringerunder bliver på det personkort, der beholdes. Det andet fører hen til det. Det kan fortrydes.</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>Læg de to sammen</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kaldenavn i stedet for navn</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Født</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefoner</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Husk</translation>
        </message>
        <message>
            <source>Keep the card of %1</source>
            <translation>Behold personkortet for %1</translation>
        </message>
        <message>
            <source>The card will say</source>
            <translation>Personkortet kommer til at sige</translation>
        </message>
        <message>
            <source>The two cards are one.</source>
            <translation>De to personkort er ét.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Luk beskeden</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Luk</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Mood</name>
        <message>
            <source>Very low</source>
            <translation>Meget lavt</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Lavt</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Sådan da</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Godt</translation>
        </message>
        <message>
            <source>Very well</source>
            <translation>Rigtig godt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Navigation</name>
        <message>
            <source>Pages</source>
            <translation>Sider</translation>
        </message>
        <message>
            <source>Centre you work for</source>
            <translation>Værested, du arbejder for</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n venter</numerusform>
                <numerusform>%1, %n venter</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::NewPersonDialog</name>
        <message>
            <source>New person</source>
            <translation>Ny bruger</translation>
        </message>
        <message>
            <source>More about the person</source>
            <translation>Mere om brugeren</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Opret</translation>
        </message>
        <message>
            <source>Contact every so many days</source>
            <translation>Kontakt hver så mange dage</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 er oprettet.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::NewTaskDialog</name>
        <message>
            <source>Everybody: %1</source>
            <translation>Alle: %1</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny opgave</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hvad</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Senest</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Hvis</translation>
        </message>
        <message>
            <source>The task is added.</source>
            <translation>Opgaven er tilføjet.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::NoteDialog</name>
        <message>
            <source>New confidential note</source>
            <translation>Nyt fortroligt notat</translation>
        </message>
        <message>
            <source>Confidential note</source>
            <translation>Fortroligt notat</translation>
        </message>
        <message>
            <source>For coordinators only</source>
            <translation>Kun for koordinatorer</translation>
        </message>
        <message>
            <source>In the person's own copy</source>
            <translation>I brugerens egen kopi</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Gem notatet</translation>
        </message>
        <message>
            <source>The note is saved, sealed for coordinators.</source>
            <translation>Notatet er gemt, forseglet til koordinatorer.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::OutcomeKeys</name>
        <message>
            <source>How the call went</source>
            <translation>Hvordan gik opkaldet?</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::OwnPassphraseDialog</name>
        <message>
            <source>Change your passphrase</source>
            <translation>Skift din adgangssætning</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Indtil nu</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Adgangssætning</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Fra nu af</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Skift den</translation>
        </message>
        <message>
            <source>From now on you sign in with the new passphrase.</source>
            <translation>Fra nu af logger du på med den nye adgangssætning.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Paper</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Side %1 af %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PassphraseEdit</name>
        <message>
            <source>Show what is typed</source>
            <translation>Vis, hvad der er skrevet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PassphraseFields</name>
        <message>
            <source>Suggest one</source>
            <translation>Foreslå en</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Adgangssætning</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Den samme igen</translation>
        </message>
        <message>
            <source>Easily guessed</source>
            <translation>Let at gætte</translation>
        </message>
        <message>
            <source>Good enough</source>
            <translation>God nok</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Stærk</translation>
        </message>
        <message>
            <source>Learn it, or write it on paper that you keep with you. Nobody can look it up for you.</source>
            <translation>Lær den udenad, eller skriv den på et papir, du har på dig. Ingen kan slå den op for dig.</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are hard to guess and easy to remember.</source>
            <translation>Fire eller fem ord, der ikke hører sammen, er svære at gætte og lette at huske.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PauseDialog</name>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Leave it empty when nobody knows yet.</source>
            <translation>Lad stå tomt, når ingen ved det endnu.</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day, if known</source>
            <translation>Sidste dag, hvis den kendes</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Plan the pause</source>
            <translation>Planlæg pausen</translation>
        </message>
        <message>
            <source>The pause is planned; contact resumes by itself.</source>
            <translation>Pausen er planlagt; kontakten genoptages af sig selv.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PauseReason</name>
        <message>
            <source>In hospital</source>
            <translation>På hospitalet</translation>
        </message>
        <message>
            <source>In prison</source>
            <translation>I fængsel</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Bortrejst</translation>
        </message>
        <message>
            <source>In treatment</source>
            <translation>I behandling</translation>
        </message>
        <message>
            <source>Own wish</source>
            <translation>Eget ønske</translation>
        </message>
        <message>
            <source>Other reason</source>
            <translation>Anden grund</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PeopleColumns</name>
        <message>
            <source>%1 (ended)</source>
            <translation>%1 (slut)</translation>
        </message>
        <message>
            <source>Protected</source>
            <translation>Beskyttet</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kaldes</translation>
        </message>
        <message>
            <source>Born</source>
            <translation>Født</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postnr.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Seneste kontakt</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Næste</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PeoplePage</name>
        <message>
            <source>Search by name, phone or address</source>
            <translation>Søg på navn, telefon eller adresse</translation>
        </message>
        <message>
            <source>All centres</source>
            <translation>Alle væresteder</translation>
        </message>
        <message>
            <source>Paused now</source>
            <translation>På pause nu</translation>
        </message>
        <message>
            <source>Contact ended</source>
            <translation>Kontakten er slut</translation>
        </message>
        <message>
            <source>New person (Ctrl+N)</source>
            <translation>Ny bruger (Ctrl+N)</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Kolonner</translation>
        </message>
        <message>
            <source>With the chosen</source>
            <translation>Med de valgte</translation>
        </message>
        <message>
            <source>Click sorts; Shift and click sorts by this as well.</source>
            <translation>Klik sorterer; Skift og klik sorterer også efter denne.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åbn personkortet</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny bruger</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Choose whom to see</source>
            <translation>Vælg, hvem der vises</translation>
        </message>
        <message>
            <source>Shift+Down</source>
            <translation>Skift+Pil ned</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Vælg flere</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Empty the search, then go back</source>
            <translation>Tøm søgningen, og gå så tilbage</translation>
        </message>
        <message>
            <source>Nobody fits what you have chosen above.</source>
            <translation>Ingen passer til det, du har valgt ovenfor.</translation>
        </message>
        <message>
            <source>Nobody is registered at this centre yet. Register the first person, or import a list.</source>
            <translation>Ingen er oprettet på dette værested endnu. Opret den første bruger, eller importér en liste.</translation>
        </message>
        <message>
            <source>Sort by %1</source>
            <translation>Sortér efter %1</translation>
        </message>
        <message>
            <source>Choose whom to see … (Ctrl+F)</source>
            <translation>Vælg, hvem der vises … (Ctrl+F)</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Vis alle igen</translation>
        </message>
        <message>
            <source>Delete the filter “%1”</source>
            <translation>Slet filteret “%1”</translation>
        </message>
        <message>
            <source>Add to a round …</source>
            <translation>Føj til en ringerunde …</translation>
        </message>
        <message>
            <source>Add to a group …</source>
            <translation>Føj til en gruppe …</translation>
        </message>
        <message>
            <source>Merge the two …</source>
            <translation>Læg de to sammen …</translation>
        </message>
        <message>
            <source>Merge … (choose two)</source>
            <translation>Læg sammen … (vælg to)</translation>
        </message>
        <message>
            <source>Own choice ✕</source>
            <translation>Eget valg ✕</translation>
        </message>
        <message>
            <source>%1 ✕</source>
            <translation>%1 ✕</translation>
        </message>
        <message>
            <source>The filter in use: %1</source>
            <translation>Filteret i brug: %1</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Log a group contact with the chosen</source>
            <translation>Notér en gruppekontakt med de valgte</translation>
        </message>
        <message>
            <source>Log a group contact … (Ctrl+G)</source>
            <translation>Notér en gruppekontakt … (Ctrl+G)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PeoplePicker</name>
        <message>
            <source>From a group</source>
            <translation>Fra en gruppe</translation>
        </message>
        <message>
            <source>Take away (Delete)</source>
            <translation>Tag væk (Delete)</translation>
        </message>
        <message>
            <source>Name, phone or address …</source>
            <translation>Navn, telefon eller adresse …</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>Those who are named</source>
            <translation>De nævnte</translation>
        </message>
        <message>
            <source>Nobody is called that: count the person among the others.</source>
            <translation>Ingen hedder det: tæl brugeren med blandt de andre.</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Der er ingen gruppe endnu</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonConsents</name>
        <message>
            <source>Why we keep the card: %1</source>
            <translation>Hvorfor vi har personkortet: %1</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Givet</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Trukket tilbage</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Ikke givet</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Træk tilbage …</translation>
        </message>
        <message>
            <source>Note consent …</source>
            <translation>Notér samtykke …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>taken by %1</source>
            <translation>modtaget af %1</translation>
        </message>
        <message>
            <source>wording %1</source>
            <translation>ordlyd %1</translation>
        </message>
        <message>
            <source>withdrawn %1</source>
            <translation>trukket tilbage %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonFields</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Fulde navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kaldes</translation>
        </message>
        <message>
            <source>Or an alias</source>
            <translation>Eller et kaldenavn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Fødselsår</translation>
        </message>
        <message>
            <source>Where they live</source>
            <translation>Hvor de bor</translation>
        </message>
        <message>
            <source>Place to live</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postnr.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Protected address: keep it out of every list and print</source>
            <translation>Beskyttet adresse: hold den ude af alle lister og udskrifter</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Husstand</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Voksne</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Børn</translation>
        </message>
        <message>
            <source>Meals a day</source>
            <translation>Måltider om dagen</translation>
        </message>
        <message>
            <source>Activity packs</source>
            <translation>Aktivitetspakker</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Mad</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Må ikke få</translation>
        </message>
        <message>
            <source>Languages and interests</source>
            <translation>Sprog og interesser</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Taler</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Har brug for tolk</translation>
        </message>
        <message>
            <source>Chess, music, gardens</source>
            <translation>Skak, musik, have</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Why we keep the card</source>
            <translation>Hvorfor vi har personkortet</translation>
        </message>
        <message>
            <source>Legal basis</source>
            <translation>Retsgrundlag</translation>
        </message>
        <message>
            <source>Came to us through</source>
            <translation>Kom til os gennem</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk næste gang</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonHeader</name>
        <message>
            <source>Log contact (Ctrl+L)</source>
            <translation>Notér kontakt (Ctrl+L)</translation>
        </message>
        <message>
            <source>Ring now (Ctrl+R)</source>
            <translation>Ring nu (Ctrl+R)</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>Ret (Ctrl+E)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mere</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Taler %1</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Har brug for tolk</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Beskyttet adresse</translation>
        </message>
        <message>
            <source>Remember: %1</source>
            <translation>Husk: %1</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Change the alert: %1</source>
            <translation>Ret påmindelsen: %1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Afslut</translation>
        </message>
        <message>
            <source>End the alert: %1</source>
            <translation>Afslut påmindelsen: %1</translation>
        </message>
        <message>
            <source>Change the pause</source>
            <translation>Ret pausen</translation>
        </message>
        <message>
            <source>Back now</source>
            <translation>Er tilbage nu</translation>
        </message>
        <message>
            <source>No phone is known.</source>
            <translation>Ingen telefon kendes.</translation>
        </message>
        <message>
            <source>Alert …</source>
            <translation>Påmindelse …</translation>
        </message>
        <message>
            <source>Pause …</source>
            <translation>Pause …</translation>
        </message>
        <message>
            <source>Rhythm …</source>
            <translation>Kontaktrytme …</translation>
        </message>
        <message>
            <source>Relative or professional …</source>
            <translation>Pårørende eller fagperson …</translation>
        </message>
        <message>
            <source>Consent …</source>
            <translation>Samtykke …</translation>
        </message>
        <message>
            <source>Group …</source>
            <translation>Gruppe …</translation>
        </message>
        <message>
            <source>Concern …</source>
            <translation>Bekymring …</translation>
        </message>
        <message>
            <source>Resume contact</source>
            <translation>Genoptag kontakten</translation>
        </message>
        <message>
            <source>End contact as agreed</source>
            <translation>Afslut kontakten som aftalt</translation>
        </message>
        <message>
            <source>Contact is ended; the card rests.</source>
            <translation>Kontakten er slut; personkortet hviler.</translation>
        </message>
        <message>
            <source>Contact is resumed.</source>
            <translation>Kontakten er genoptaget.</translation>
        </message>
        <message>
            <source>The alert is ended.</source>
            <translation>Påmindelsen er afsluttet.</translation>
        </message>
        <message>
            <source>The pause is over.</source>
            <translation>Pausen er slut.</translation>
        </message>
        <message>
            <source>Born %1 (%2 this year)</source>
            <translation>Født %1 (%2 år i år)</translation>
        </message>
        <message>
            <source>Known by an alias only.</source>
            <translation>Kun kendt under et kaldenavn.</translation>
        </message>
        <message>
            <source>Has told a name … (Ctrl+B)</source>
            <translation>Har sagt sit navn … (Ctrl+B)</translation>
        </message>
        <message>
            <source>Met under an alias … (Ctrl+B)</source>
            <translation>Mødt under et kaldenavn … (Ctrl+B)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonMatters</name>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>Raise one …</source>
            <translation>Meld en …</translation>
        </message>
        <message>
            <source>Raise a concern</source>
            <translation>Meld en bekymring</translation>
        </message>
        <message>
            <source>Nobody has raised a concern.</source>
            <translation>Ingen har meldt en bekymring.</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Opgaver</translation>
        </message>
        <message>
            <source>No task is about this person.</source>
            <translation>Ingen opgave handler om denne bruger.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>seen by %1 %2</source>
            <translation>set af %1 %2</translation>
        </message>
        <message>
            <source>handled by %1: %2</source>
            <translation>håndteret af %1: %2</translation>
        </message>
        <message>
            <source>Confidential notes are kept by coordinators: ask one of them.</source>
            <translation>Fortrolige notater føres af koordinatorerne: spørg en af dem.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonNotes</name>
        <message>
            <source>Your account does not hold the key of confidential notes. It comes with a new passphrase that a coordinator who has the key gives you.</source>
            <translation>Din adgang har ikke nøglen til fortrolige notater. Den følger med en ny adgangssætning, som en koordinator, der har nøglen, giver dig.</translation>
        </message>
        <message>
            <source>No confidential note yet.</source>
            <translation>Intet fortroligt notat endnu.</translation>
        </message>
        <message>
            <source>Confidential notes</source>
            <translation>Fortrolige notater</translation>
        </message>
        <message>
            <source>Write one …</source>
            <translation>Skriv et …</translation>
        </message>
        <message>
            <source>Write a confidential note</source>
            <translation>Skriv et fortroligt notat</translation>
        </message>
        <message>
            <source>Only coordinators can read these, and each time they are opened is logged.</source>
            <translation>Kun koordinatorer kan læse dem, og hver gang de åbnes, bliver det logget.</translation>
        </message>
        <message>
            <source>This note cannot be read: it was damaged, or moved from another card.</source>
            <translation>Notatet kan ikke læses: det er beskadiget eller flyttet fra et andet personkort.</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Ret …</translation>
        </message>
        <message>
            <source>Change the note of %1</source>
            <translation>Ret notatet fra %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slet</translation>
        </message>
        <message>
            <source>Delete the note of %1</source>
            <translation>Slet notatet fra %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>changed by %1 %2</source>
            <translation>rettet af %1 %2</translation>
        </message>
        <message>
            <source>The note is deleted.</source>
            <translation>Notatet er slettet.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonOverview</name>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Agree …</source>
            <translation>Aftal …</translation>
        </message>
        <message>
            <source>Agree the rhythm of contact</source>
            <translation>Aftal kontaktrytmen</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Seneste kontakt</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ingen endnu</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Siden da</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n forsøg</numerusform>
                <numerusform>%n forsøg</numerusform>
            </translation>
        </message>
        <message>
            <source>Came through</source>
            <translation>Kom gennem</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>Place to live</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>The address is protected.</source>
            <translation>Adressen er beskyttet.</translation>
        </message>
        <message>
            <source>Show the address</source>
            <translation>Vis adressen</translation>
        </message>
        <message>
            <source>Household and food</source>
            <translation>Husstand og mad</translation>
        </message>
        <message numerus="yes">
            <source>%n adult(s)</source>
            <translation>
                <numerusform>%n voksen</numerusform>
                <numerusform>%n voksne</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n barn</numerusform>
                <numerusform>%n børn</numerusform>
            </translation>
        </message>
        <message>
            <source>Household</source>
            <translation>Husstand</translation>
        </message>
        <message>
            <source>Meals a day</source>
            <translation>Måltider om dagen</translation>
        </message>
        <message>
            <source>Activity packs</source>
            <translation>Aktivitetspakker</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Må ikke få</translation>
        </message>
        <message>
            <source>Relatives and professionals</source>
            <translation>Pårørende og fagpersoner</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Tilføj …</translation>
        </message>
        <message>
            <source>Add a relative or professional</source>
            <translation>Tilføj pårørende eller fagperson</translation>
        </message>
        <message>
            <source>Nobody is noted.</source>
            <translation>Ingen er noteret.</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Må få noget at vide</translation>
        </message>
        <message>
            <source>Tell nothing</source>
            <translation>Sig intet</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Ret %1</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Add to a group</source>
            <translation>Føj til en gruppe</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlad</translation>
        </message>
        <message>
            <source>Leave the group %1</source>
            <translation>Forlad gruppen %1</translation>
        </message>
        <message>
            <source>In no group.</source>
            <translation>Ikke i nogen gruppe.</translation>
        </message>
        <message>
            <source>Languages and interests</source>
            <translation>Sprog og interesser</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Taler</translation>
        </message>
        <message>
            <source>Interpreter</source>
            <translation>Tolk</translation>
        </message>
        <message>
            <source>Needed</source>
            <translation>Nødvendig</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Nothing is noted.</source>
            <translation>Intet er noteret.</translation>
        </message>
        <message>
            <source>No longer in %1.</source>
            <translation>Ikke længere i %1.</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Næste kontakt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonPage</name>
        <message>
            <source>Parts of the card</source>
            <translation>Personkortets dele</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overblik</translation>
        </message>
        <message>
            <source>Timeline</source>
            <translation>Tidslinje</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtykker</translation>
        </message>
        <message>
            <source>Concerns and tasks</source>
            <translation>Bekymringer og opgaver</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Log a contact</source>
            <translation>Notér en kontakt</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>Ring now</source>
            <translation>Ring nu</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Ret personkortet</translation>
        </message>
        <message>
            <source>Ctrl+Tab</source>
            <translation>Ctrl+Tab</translation>
        </message>
        <message>
            <source>The next part of the card</source>
            <translation>Næste del af personkortet</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Tilbage til, hvor du kom fra</translation>
        </message>
        <message>
            <source>The card you asked for was merged into this one.</source>
            <translation>Det personkort, du bad om, er lagt sammen med dette.</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Personkort</translation>
        </message>
        <message>
            <source>Ctrl+B</source>
            <translation>Ctrl+B</translation>
        </message>
        <message>
            <source>An alias becomes this person</source>
            <translation>Et kaldenavn bliver til denne bruger</translation>
        </message>
        <message>
            <source>Confidential notes</source>
            <translation>Fortrolige notater</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonPanel</name>
        <message numerus="yes">
            <source>about %n years old</source>
            <translation>
                <numerusform>ca. %n år</numerusform>
                <numerusform>ca. %n år</numerusform>
            </translation>
        </message>
        <message>
            <source>needs an interpreter</source>
            <translation>har brug for tolk</translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min.</numerusform>
                <numerusform>%n min.</numerusform>
            </translation>
        </message>
        <message>
            <source>mood %1</source>
            <translation>humør %1</translation>
        </message>
        <message>
            <source>What to know</source>
            <translation>Godt at vide</translation>
        </message>
        <message>
            <source>Remember: “%1”</source>
            <translation>Husk: “%1”</translation>
        </message>
        <message>
            <source>⚠ %1 (until %2)</source>
            <translation>⚠ %1 (til %2)</translation>
        </message>
        <message>
            <source>⚠ %1</source>
            <translation>⚠ %1</translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Hver dag</numerusform>
                <numerusform>Hver %n. dag</numerusform>
            </translation>
        </message>
        <message>
            <source>not before %1</source>
            <translation>ikke før kl. %1</translation>
        </message>
        <message>
            <source>not after %1</source>
            <translation>ikke efter kl. %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n dag over tiden</numerusform>
                <numerusform>%n dage over tiden</numerusform>
            </translation>
        </message>
        <message>
            <source>⚑ %1: %2</source>
            <translation>⚑ %1: %2</translation>
        </message>
        <message>
            <source>Around them</source>
            <translation>Omkring vedkommende</translation>
        </message>
        <message>
            <source>may be told</source>
            <translation>må få noget at vide</translation>
        </message>
        <message>
            <source>tell nothing</source>
            <translation>sig intet</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Senest</translation>
        </message>
        <message>
            <source>Nothing yet: this is the first call.</source>
            <translation>Intet endnu: dette er det første opkald.</translation>
        </message>
        <message>
            <source>Card (Ctrl+O)</source>
            <translation>Personkort (Ctrl+O)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonRights</name>
        <message>
            <source>Rights of the person</source>
            <translation>Personens rettigheder</translation>
        </message>
        <message>
            <source>A copy of everything to a file …</source>
            <translation>En kopi af alt til en fil …</translation>
        </message>
        <message>
            <source>Lift the restriction</source>
            <translation>Ophæv begrænsningen</translation>
        </message>
        <message>
            <source>Restrict the card …</source>
            <translation>Begræns brugen af personkortet …</translation>
        </message>
        <message>
            <source>Ask for erasure …</source>
            <translation>Bed om sletning …</translation>
        </message>
        <message>
            <source>A copy of everything, for the person</source>
            <translation>En kopi af alt til personen selv</translation>
        </message>
        <message>
            <source>copy.pdf</source>
            <translation>kopi.pdf</translation>
        </message>
        <message>
            <source>To read (*.pdf);;For other programs (*.json)</source>
            <translation>Til at læse (*.pdf);;Til andre programmer (*.json)</translation>
        </message>
        <message>
            <source>The copy is written. Only you may read the file: hand it over safely.</source>
            <translation>Kopien er skrevet. Kun du må læse filen: aflever den sikkert.</translation>
        </message>
        <message>
            <source>The restriction is lifted.</source>
            <translation>Begrænsningen er ophævet.</translation>
        </message>
        <message>
            <source>Restricted: %1</source>
            <translation>Begrænset: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>siden %1</translation>
        </message>
        <message>
            <source>Erasure is asked for: %1</source>
            <translation>Der er bedt om sletning: %1</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Slet ikke</translation>
        </message>
        <message>
            <source>Confirm …</source>
            <translation>Bekræft …</translation>
        </message>
        <message>
            <source>The card stays.</source>
            <translation>Personkortet bliver.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonState</name>
        <message>
            <source>In contact</source>
            <translation>I kontakt</translation>
        </message>
        <message>
            <source>Contact ended</source>
            <translation>Kontakten er slut</translation>
        </message>
        <message>
            <source>Merged into another card</source>
            <translation>Lagt sammen med et andet personkort</translation>
        </message>
        <message>
            <source>Registered by mistake</source>
            <translation>Oprettet ved en fejl</translation>
        </message>
        <message>
            <source>Restricted card</source>
            <translation>Begrænset personkort</translation>
        </message>
        <message>
            <source>Erased</source>
            <translation>Slettet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonTimeline</name>
        <message>
            <source>No contact and no attempt yet.</source>
            <translation>Ingen kontakt og intet forsøg endnu.</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Vis tidligere</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minut</numerusform>
                <numerusform>%n minutter</numerusform>
            </translation>
        </message>
        <message>
            <source>mood: %1</source>
            <translation>humør: %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonWords</name>
        <message>
            <source>Every day</source>
            <translation>Hver dag</translation>
        </message>
        <message>
            <source>Every week</source>
            <translation>Hver uge</translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Hver dag</numerusform>
                <numerusform>Hver %n. dag</numerusform>
            </translation>
        </message>
        <message>
            <source>No agreed rhythm</source>
            <translation>Ingen aftalt kontaktrytme</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, mellem kl. %2 og %3</translation>
        </message>
        <message>
            <source>%1, not before %2</source>
            <translation>%1, ikke før kl. %2</translation>
        </message>
        <message>
            <source>%1, not after %2</source>
            <translation>%1, ikke efter kl. %2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n dag over tiden</numerusform>
                <numerusform>%n dage over tiden</numerusform>
            </translation>
        </message>
        <message>
            <source>due %1</source>
            <translation>senest %1</translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>til %1</translation>
        </message>
        <message>
            <source>until further notice</source>
            <translation>indtil videre</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>fra %1 til %2</translation>
        </message>
        <message>
            <source>from %1 until further notice</source>
            <translation>fra %1 indtil videre</translation>
        </message>
        <message>
            <source>Wrong number: do not ring it.</source>
            <translation>Forkert nummer: ring ikke til det.</translation>
        </message>
        <message>
            <source>You may leave a message.</source>
            <translation>Læg gerne besked.</translation>
        </message>
        <message>
            <source>Leave no message.</source>
            <translation>Læg ikke besked.</translation>
        </message>
        <message>
            <source>You may say who we are.</source>
            <translation>Sig gerne, hvem vi er.</translation>
        </message>
        <message>
            <source>Do not say who we are.</source>
            <translation>Sig ikke, hvem vi er.</translation>
        </message>
        <message>
            <source>%1, called %2</source>
            <translation>%1, kaldet %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PhoneEdit</name>
        <message>
            <source>A phone number in any spacing; with its country code if it is foreign.</source>
            <translation>Et telefonnummer med mellemrum som man vil; med landekode, hvis det er udenlandsk.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PhonesEdit</name>
        <message>
            <source>One more phone</source>
            <translation>Endnu en telefon</translation>
        </message>
        <message>
            <source>May leave a message</source>
            <translation>Læg gerne besked</translation>
        </message>
        <message>
            <source>May say who we are</source>
            <translation>Sig gerne, hvem vi er</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Phone number</source>
            <translation>Telefonnummer</translation>
        </message>
        <message>
            <source>Which phone</source>
            <translation>Hvilken telefon</translation>
        </message>
        <message>
            <source>Remove this phone</source>
            <translation>Fjern denne telefon</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PickBackupDialog</name>
        <message>
            <source>%1 in %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Adgangssætning</translation>
        </message>
        <message>
            <source>One that opened the register when the backup was made, of a coordinator or an administrator; or the code on the recovery sheet.</source>
            <translation>En, der åbnede registret, da sikkerhedskopien blev taget, og som hører til en koordinator eller administrator; eller koden på genskabelsesarket.</translation>
        </message>
        <message>
            <source>See what is in it</source>
            <translation>Se, hvad der er i den</translation>
        </message>
        <message>
            <source>None lies beside the register</source>
            <translation>Der ligger ingen ved siden af registret</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerhedskopi</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>En anden fil …</translation>
        </message>
        <message>
            <source>A backup of the register</source>
            <translation>En sikkerhedskopi af registret</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Problem</name>
        <message>
            <source>This round is no longer there.</source>
            <translation>Denne ringerunde findes ikke mere.</translation>
        </message>
        <message>
            <source>Give the round a name.</source>
            <translation>Giv ringerunden et navn.</translation>
        </message>
        <message>
            <source>Write between %1 and %2 days.</source>
            <translation>Skriv mellem %1 og %2 dage.</translation>
        </message>
        <message>
            <source>The round must end later in the day than it begins.</source>
            <translation>Ringerunden skal slutte senere på dagen, end den begynder.</translation>
        </message>
        <message>
            <source>%1 is ringing this person, until %2 at most.</source>
            <translation>%1 ringer til denne bruger, senest til kl. %2.</translation>
        </message>
        <message>
            <source>Somebody else rings this person now. Take the next one.</source>
            <translation>En anden ringer til denne bruger nu. Tag den næste.</translation>
        </message>
        <message>
            <source>Say what worries you, in the note or beside the flag.</source>
            <translation>Skriv, hvad der bekymrer dig, i noten eller ved flaget.</translation>
        </message>
        <message>
            <source>Write the organisation's name.</source>
            <translation>Skriv organisationens navn.</translation>
        </message>
        <message>
            <source>Choose Denmark or Norway.</source>
            <translation>Vælg Danmark eller Norge.</translation>
        </message>
        <message>
            <source>This file already belongs to an organisation.</source>
            <translation>Filen hører allerede til en organisation.</translation>
        </message>
        <message>
            <source>Write the centre's name.</source>
            <translation>Skriv værestedets navn.</translation>
        </message>
        <message>
            <source>There is already a centre called %1.</source>
            <translation>Der er allerede et værested, der hedder %1.</translation>
        </message>
        <message>
            <source>Write a number of days from %1 to %2.</source>
            <translation>Skriv et antal dage fra %1 til %2.</translation>
        </message>
        <message>
            <source>One centre must stay in use.</source>
            <translation>Mindst ét værested skal være i brug.</translation>
        </message>
        <message>
            <source>There is no such centre.</source>
            <translation>Det værested findes ikke.</translation>
        </message>
        <message>
            <source>Write the first day.</source>
            <translation>Skriv den første dag.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Den sidste dag ligger før den første.</translation>
        </message>
        <message>
            <source>There is no such closing.</source>
            <translation>Den lukning findes ikke.</translation>
        </message>
        <message>
            <source>Write the helper's name.</source>
            <translation>Skriv medarbejderens eller den frivilliges navn.</translation>
        </message>
        <message>
            <source>There is already a helper called %1. Add something that tells them apart.</source>
            <translation>Der er allerede en, der hedder %1. Skriv noget til, der skelner dem.</translation>
        </message>
        <message>
            <source>There must be a coordinator. Make somebody else one first.</source>
            <translation>Der skal være en koordinator. Gør først en anden til det.</translation>
        </message>
        <message>
            <source>There is no such helper.</source>
            <translation>Den medarbejder eller frivillige findes ikke.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Filen er beskadiget: %1</translation>
        </message>
        <message>
            <source>Rows of %1 that point to missing rows of %2: %3.</source>
            <translation>Rækker i %1, der peger på rækker i %2, som mangler: %3.</translation>
        </message>
        <message>
            <source>The file could not be read far enough to check %1 (%2).</source>
            <translation>Filen kunne ikke læses langt nok til at kontrollere %1 (%2).</translation>
        </message>
        <message>
            <source>Step %1 of the file's layout is missing. Open the file once.</source>
            <translation>Trin %1 i filens opbygning mangler. Åbn filen én gang.</translation>
        </message>
        <message>
            <source>A newer version of the program has changed the file (step %1).</source>
            <translation>En nyere version af programmet har ændret filen (trin %1).</translation>
        </message>
        <message>
            <source>Step %1 of the file's layout is not the program's own.</source>
            <translation>Trin %1 i filens opbygning er ikke programmets eget.</translation>
        </message>
        <message>
            <source>The file does not name the one organisation it belongs to.</source>
            <translation>Filen nævner ikke den ene organisation, den hører til.</translation>
        </message>
        <message>
            <source>The file has no coordinator.</source>
            <translation>Filen har ingen koordinator.</translation>
        </message>
        <message>
            <source>Centres kept under another centre: %1.</source>
            <translation>Væresteder ført under et andet værested: %1.</translation>
        </message>
        <message>
            <source>Closings whose last day is before the first: %1.</source>
            <translation>Lukninger, hvis sidste dag ligger før den første: %1.</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 24.11.2026, 24/11 or today.</source>
            <translation>Dette er ikke en dato. Skriv fx 24.11.2026, 24/11 eller i dag.</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Den dag findes ikke i kalenderen.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 18.30.</source>
            <translation>Dette er ikke et klokkeslæt. Skriv fx 18.30.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Dette er ikke et tal.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Skriv et helt tal.</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2.</source>
            <translation>Skriv et tal fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write yes or no.</source>
            <translation>Skriv ja eller nej.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Dette er ikke et telefonnummer.</translation>
        </message>
        <message>
            <source>No phone number looks like this. Count the digits, and write the country code if it is foreign.</source>
            <translation>Sådan ser intet telefonnummer ud. Tæl cifrene, og skriv landekoden, hvis det er udenlandsk.</translation>
        </message>
        <message>
            <source>This task is no longer there.</source>
            <translation>Denne opgave findes ikke mere.</translation>
        </message>
        <message>
            <source>Somebody has already ended this task.</source>
            <translation>Nogen har allerede afsluttet opgaven.</translation>
        </message>
        <message>
            <source>This task is still open.</source>
            <translation>Opgaven er stadig åben.</translation>
        </message>
        <message>
            <source>Write what there is to do.</source>
            <translation>Skriv, hvad der skal gøres.</translation>
        </message>
        <message>
            <source>Say whose task it is.</source>
            <translation>Sig, hvis opgave det er.</translation>
        </message>
        <message>
            <source>Write why it need not be done.</source>
            <translation>Skriv, hvorfor det ikke skal gøres.</translation>
        </message>
        <message>
            <source>This concern is no longer there.</source>
            <translation>Denne bekymring findes ikke mere.</translation>
        </message>
        <message>
            <source>Write what worries you.</source>
            <translation>Skriv, hvad der bekymrer dig.</translation>
        </message>
        <message>
            <source>Write how it was handled.</source>
            <translation>Skriv, hvordan den blev håndteret.</translation>
        </message>
        <message>
            <source>Somebody has already handled this concern.</source>
            <translation>Nogen har allerede håndteret denne bekymring.</translation>
        </message>
        <message>
            <source>This concern still waits.</source>
            <translation>Denne bekymring venter stadig.</translation>
        </message>
        <message>
            <source>The file cannot be read to its end. Copy it to this computer and try again.</source>
            <translation>Filen kan ikke læses til ende. Kopiér den til denne computer, og prøv igen.</translation>
        </message>
        <message>
            <source>There is nothing in the file.</source>
            <translation>Der er intet i filen.</translation>
        </message>
        <message>
            <source>The first row must hold the names of the columns.</source>
            <translation>Første række skal indeholde kolonnernes navne.</translation>
        </message>
        <message>
            <source>Two columns are called “%1”. Give one of them another name.</source>
            <translation>To kolonner hedder “%1”. Giv den ene et andet navn.</translation>
        </message>
        <message>
            <source>The file has more than %1 rows. Divide it in several.</source>
            <translation>Filen har mere end %1 rækker. Del den i flere.</translation>
        </message>
        <message>
            <source>A quotation mark is never closed. Save the file anew from the spreadsheet.</source>
            <translation>Et anførselstegn bliver aldrig lukket. Gem filen igen fra regnearket.</translation>
        </message>
        <message>
            <source>A quotation mark stands where it should not.</source>
            <translation>Et anførselstegn står, hvor det ikke skal.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but there are %2 columns.</source>
            <translation>Rækken har %1 celler, men der er %2 kolonner.</translation>
        </message>
        <message>
            <source>A cell is longer than %1 characters.</source>
            <translation>En celle er længere end %1 tegn.</translation>
        </message>
        <message>
            <source>The row is too long to be read.</source>
            <translation>Rækken er for lang til at læse.</translation>
        </message>
        <message>
            <source>The row holds characters that are no text.</source>
            <translation>Rækken indeholder tegn, der ikke er tekst.</translation>
        </message>
        <message>
            <source>Some letters cannot be read. Save the file as UTF-8.</source>
            <translation>Nogle bogstaver kan ikke læses. Gem filen som UTF-8.</translation>
        </message>
        <message>
            <source>The columns are not those of this file.</source>
            <translation>Kolonnerne er ikke denne fils.</translation>
        </message>
        <message>
            <source>A column is read as something that does not exist.</source>
            <translation>En kolonne læses som noget, der ikke findes.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are read as the same thing. Leave one of them out.</source>
            <translation>“%1” og “%2” læses som det samme. Udelad den ene.</translation>
        </message>
        <message>
            <source>Choose at least one column to read.</source>
            <translation>Vælg mindst én kolonne at læse.</translation>
        </message>
        <message>
            <source>“%1” is not a column and what it is read as.</source>
            <translation>“%1” er ikke en kolonne og det, den læses som.</translation>
        </message>
        <message>
            <source>There is no column called “%1”.</source>
            <translation>Der er ingen kolonne, der hedder “%1”.</translation>
        </message>
        <message>
            <source>The file was not looked through to its end.</source>
            <translation>Filen blev ikke set igennem til ende.</translation>
        </message>
        <message>
            <source>The file was changed meanwhile. Look it through again.</source>
            <translation>Filen blev ændret imens. Se den igennem igen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation>Stoppet. Intet blev importeret.</translation>
        </message>
        <message>
            <source>The same person as in row %1.</source>
            <translation>Samme bruger som i række %1.</translation>
        </message>
        <message>
            <source>There is nobody new in the file.</source>
            <translation>Der er ingen nye i filen.</translation>
        </message>
        <message>
            <source>%1 people stay, because they were met or changed since; %2 were taken back.</source>
            <translation>%1 brugere bliver, fordi de er mødt eller ændret siden; %2 blev taget tilbage.</translation>
        </message>
        <message>
            <source>This import is no longer known.</source>
            <translation>Denne import kendes ikke mere.</translation>
        </message>
        <message>
            <source>This import was taken back before.</source>
            <translation>Denne import er allerede taget tilbage.</translation>
        </message>
        <message>
            <source>%1 people here may be this one.</source>
            <translation>%1 brugere her kan være den samme.</translation>
        </message>
        <message>
            <source>The card says something else.</source>
            <translation>Personkortet siger noget andet.</translation>
        </message>
        <message>
            <source>Write a name, what the person is called, or an alias.</source>
            <translation>Skriv et navn, hvad brugeren kaldes, eller et kaldenavn.</translation>
        </message>
        <message>
            <source>Write a year of birth from %1 to %2.</source>
            <translation>Skriv et fødselsår fra %1 til %2.</translation>
        </message>
        <message>
            <source>A postcode has four digits.</source>
            <translation>Et postnummer har fire cifre.</translation>
        </message>
        <message>
            <source>This card was merged or taken back and cannot be changed.</source>
            <translation>Dette personkort er lagt sammen eller taget tilbage og kan ikke ændres.</translation>
        </message>
        <message>
            <source>No municipality is called that. Choose one from the list.</source>
            <translation>Ingen kommune hedder sådan. Vælg en på listen.</translation>
        </message>
        <message>
            <source>This is not one of the ways people come to us.</source>
            <translation>Det er ikke en af de måder, folk kommer til os på.</translation>
        </message>
        <message>
            <source>Write what should be known.</source>
            <translation>Skriv, hvad man skal vide.</translation>
        </message>
        <message>
            <source>Choose how much it matters.</source>
            <translation>Vælg, hvor vigtigt det er.</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv et navn.</translation>
        </message>
        <message>
            <source>A consent cannot be given in the future.</source>
            <translation>Et samtykke kan ikke være givet i fremtiden.</translation>
        </message>
        <message>
            <source>Somebody under 18 needs a guardian's consent: write who gave it.</source>
            <translation>En under 18 skal have værges samtykke: skriv, hvem der gav det.</translation>
        </message>
        <message>
            <source>Choose a group, or write the name of a new one.</source>
            <translation>Vælg en gruppe, eller skriv navnet på en ny.</translation>
        </message>
        <message>
            <source>There is a group of that name already.</source>
            <translation>Der er allerede en gruppe med det navn.</translation>
        </message>
        <message>
            <source>This is one and the same card.</source>
            <translation>Det er ét og samme personkort.</translation>
        </message>
        <message>
            <source>One of the cards was merged or taken back before.</source>
            <translation>Et af personkortene er allerede lagt sammen eller taget tilbage.</translation>
        </message>
        <message>
            <source>This pause is no longer there.</source>
            <translation>Denne pause findes ikke mere.</translation>
        </message>
        <message>
            <source>No contact was logged under this alias.</source>
            <translation>Ingen kontakt er noteret under dette kaldenavn.</translation>
        </message>
        <message>
            <source>The second year must not come before the first.</source>
            <translation>Det andet år må ikke ligge før det første.</translation>
        </message>
        <message>
            <source>Choose a round. Rounds are planned under Calls.</source>
            <translation>Vælg en ringerunde. De planlægges under Opkald.</translation>
        </message>
        <message>
            <source>This time has not come yet.</source>
            <translation>Det tidspunkt er ikke kommet endnu.</translation>
        </message>
        <message>
            <source>Say who it was with, or how many.</source>
            <translation>Sig, hvem det var med, eller hvor mange.</translation>
        </message>
        <message>
            <source>Choose a mood from %1 to %2.</source>
            <translation>Vælg et humør fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write a number of minutes from %1 to %2.</source>
            <translation>Skriv et antal minutter fra %1 til %2.</translation>
        </message>
        <message>
            <source>This contact was already taken back.</source>
            <translation>Denne kontakt er allerede taget tilbage.</translation>
        </message>
        <message>
            <source>This attempt was already taken back.</source>
            <translation>Dette forsøg er allerede taget tilbage.</translation>
        </message>
        <message>
            <source>First ask the person whether we may keep a card, and write the consent on it.</source>
            <translation>Spørg først brugeren, om vi må have et personkort, og notér samtykket på det.</translation>
        </message>
        <message>
            <source>The last time is before the first.</source>
            <translation>Det sidste klokkeslæt ligger før det første.</translation>
        </message>
        <message>
            <source>Another pause is already planned on these days.</source>
            <translation>Der er allerede planlagt en anden pause i de dage.</translation>
        </message>
        <message>
            <source>This person is no longer in the register.</source>
            <translation>Denne bruger er ikke længere i registret.</translation>
        </message>
        <message>
            <source>People whose latest contact is not the newest in the log: %1.</source>
            <translation>Brugere, hvis seneste kontakt ikke er den nyeste i loggen: %1.</translation>
        </message>
        <message>
            <source>People with contacts but without a rhythm: %1.</source>
            <translation>Brugere med kontakter, men uden kontaktrytme: %1.</translation>
        </message>
        <message>
            <source>People who are due although contact has ended: %1.</source>
            <translation>Brugere, der skal kontaktes, selv om kontakten er slut: %1.</translation>
        </message>
        <message>
            <source>People who are due at another centre than their own: %1.</source>
            <translation>Brugere, der skal kontaktes fra et andet værested end deres eget: %1.</translation>
        </message>
        <message>
            <source>Contacts and attempts of people who are not there: %1.</source>
            <translation>Kontakter og forsøg for brugere, der ikke findes: %1.</translation>
        </message>
        <message>
            <source>Contacts with nobody: %1.</source>
            <translation>Kontakter uden nogen: %1.</translation>
        </message>
        <message>
            <source>Concerns about people or contacts that are not there: %1.</source>
            <translation>Bekymringer om brugere eller kontakter, der ikke findes: %1.</translation>
        </message>
        <message>
            <source>Nobody in this file is a coordinator, so nobody may begin.</source>
            <translation>Ingen i filen er koordinator, så ingen kan begynde.</translation>
        </message>
        <message>
            <source>This is too long: at most %1 characters.</source>
            <translation>Det er for langt: højst %1 tegn.</translation>
        </message>
        <message>
            <source>It was changed since, so it cannot be taken back.</source>
            <translation>Det er ændret siden, så det kan ikke tages tilbage.</translation>
        </message>
        <message>
            <source>The log of desk %1 was changed at entry %2.</source>
            <translation>Logbogen for arbejdsplads %1 er ændret ved punkt %2.</translation>
        </message>
        <message>
            <source>In the log of desk %1 the entries %2 to %3 are missing.</source>
            <translation>I logbogen for arbejdsplads %1 mangler punkterne %2 til %3.</translation>
        </message>
        <message>
            <source>The end of desk %1's log is gone: it had %2 entries and now ends with number %3.</source>
            <translation>Slutningen af logbogen for arbejdsplads %1 er væk: den havde %2 punkter og ender nu med nummer %3.</translation>
        </message>
        <message>
            <source>Write the name the person told you.</source>
            <translation>Skriv det navn, brugeren har sagt.</translation>
        </message>
        <message>
            <source>This is more than %1 years ago. Look at the year.</source>
            <translation>Det er mere end %1 år siden. Se på årstallet.</translation>
        </message>
        <message>
            <source>This passphrase does not open the file.</source>
            <translation>Denne adgangssætning åbner ikke filen.</translation>
        </message>
        <message>
            <source>Somebody else opens the file with this. Choose another one.</source>
            <translation>En anden åbner filen med den. Vælg en anden.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Skriv en adgangssætning.</translation>
        </message>
        <message>
            <source>No more than 500 passphrases can open one file.</source>
            <translation>Højst 500 adgangssætninger kan åbne en fil.</translation>
        </message>
        <message>
            <source>This account does not open the file any more.</source>
            <translation>Denne konto åbner ikke længere filen.</translation>
        </message>
        <message>
            <source>One account must be left that can open the file.</source>
            <translation>Der skal være mindst én konto, der kan åbne filen.</translation>
        </message>
        <message>
            <source>Only somebody who may read confidential notes can do this.</source>
            <translation>Det kan kun den gøre, der må læse fortrolige noter.</translation>
        </message>
        <message>
            <source>The code on the recovery sheet has %1 letters and digits.</source>
            <translation>Koden på gendannelsesarket har %1 bogstaver og tal.</translation>
        </message>
        <message>
            <source>There is a typing error in group %1 of the code.</source>
            <translation>Der er en tastefejl i kodens gruppe %1.</translation>
        </message>
        <message>
            <source>Somebody must be left who may read confidential notes.</source>
            <translation>Der skal være mindst én, der må læse fortrolige noter.</translation>
        </message>
        <message>
            <source>This is easily guessed. Take four or five words that do not belong together.</source>
            <translation>Den er let at gætte. Tag fire eller fem ord, der ikke hører sammen.</translation>
        </message>
        <message>
            <source>This card is restricted: it is kept, and nothing is added or changed until that is lifted.</source>
            <translation>Brugen af personkortet er begrænset: det gemmes, og intet føjes til eller ændres, før begrænsningen er ophævet.</translation>
        </message>
        <message>
            <source>This card is not restricted.</source>
            <translation>Brugen af personkortet er ikke begrænset.</translation>
        </message>
        <message>
            <source>The erasure of this card is asked for already.</source>
            <translation>Der er allerede bedt om, at personkortet slettes.</translation>
        </message>
        <message>
            <source>This request was decided already.</source>
            <translation>Det er allerede afgjort.</translation>
        </message>
        <message>
            <source>You asked for this erasure yourself: somebody else has to confirm it.</source>
            <translation>Du har selv bedt om sletningen: en anden skal bekræfte den.</translation>
        </message>
        <message>
            <source>Write a number of months from %1 to %2.</source>
            <translation>Skriv et antal måneder fra %1 til %2.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written: choose a name.</source>
            <translation>Navnet er en henvisning til en anden fil. Intet er skrevet: vælg et andet navn.</translation>
        </message>
        <message>
            <source>This is not a file. Nothing was written: choose a name.</source>
            <translation>Det er ikke en fil. Intet er skrevet: vælg et andet navn.</translation>
        </message>
        <message>
            <source>The backup is no longer there.</source>
            <translation>Sikkerhedskopien er der ikke længere.</translation>
        </message>
        <message>
            <source>This file is not a backup made by Nærvær.</source>
            <translation>Denne fil er ikke en sikkerhedskopi fra Nærvær.</translation>
        </message>
        <message>
            <source>A later version of Nærvær made this backup. Install the newest version, then restore it.</source>
            <translation>En nyere udgave af Nærvær har lavet denne sikkerhedskopi. Installer den nyeste udgave, og gendan den så.</translation>
        </message>
        <message>
            <source>This backup is damaged. Nothing was changed: choose another.</source>
            <translation>Denne sikkerhedskopi er beskadiget. Intet blev ændret: vælg en anden.</translation>
        </message>
        <message>
            <source>This is the register itself, not a backup of it.</source>
            <translation>Dette er selve registret, ikke en sikkerhedskopi af det.</translation>
        </message>
        <message>
            <source>This is a backup of another register: its keys differ.</source>
            <translation>Dette er en sikkerhedskopi af et andet register: nøglerne er andre.</translation>
        </message>
        <message>
            <source>This is a backup of another organisation's register.</source>
            <translation>Dette er en sikkerhedskopi af en anden organisations register.</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator may restore a backup.</source>
            <translation>Kun en koordinator eller administrator må gendanne en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Den mappe findes ikke.</translation>
        </message>
        <message>
            <source>The backups lie beside the register already. Choose a folder on a stick or another disk.</source>
            <translation>Sikkerhedskopierne ligger allerede ved siden af registret. Vælg en mappe på en USB-nøgle eller en anden disk.</translation>
        </message>
        <message>
            <source>This folder cannot be written to. Choose another.</source>
            <translation>Der kan ikke skrives i denne mappe. Vælg en anden.</translation>
        </message>
        <message>
            <source>The second place for backups is not there (%1). Put the stick in: the newest backup goes there next time.</source>
            <translation>Det andet sted til sikkerhedskopier er der ikke (%1). Sæt USB-nøglen i: den nyeste kopi kommer med næste gang.</translation>
        </message>
        <message>
            <source>The second place for backups is full (%1).</source>
            <translation>Det andet sted til sikkerhedskopier er fuldt (%1).</translation>
        </message>
        <message>
            <source>The backup could not be copied to the second place (%1).</source>
            <translation>Sikkerhedskopien kunne ikke kopieres til det andet sted (%1).</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De to er ikke ens.</translation>
        </message>
        <message>
            <source>This code does not open the file. A newer sheet may have taken its place.</source>
            <translation>Denne kode åbner ikke filen. Måske er der trykt et nyere ark siden.</translation>
        </message>
        <message>
            <source>This account no longer works here. Ask a coordinator.</source>
            <translation>Denne konto virker ikke længere her. Spørg en koordinator.</translation>
        </message>
        <message>
            <source>Somebody must be left who may give others access.</source>
            <translation>Der skal være mindst én tilbage, som kan give andre adgang.</translation>
        </message>
        <message>
            <source>This is not the passphrase you signed in with.</source>
            <translation>Det er ikke den adgangssætning, du åbnede med.</translation>
        </message>
        <message>
            <source>There is a file of that name already. It was not changed.</source>
            <translation>Der er allerede en fil med det navn. Den blev ikke ændret.</translation>
        </message>
        <message>
            <source>Choose a backup.</source>
            <translation>Vælg en sikkerhedskopi.</translation>
        </message>
        <message>
            <source>There is no such look-up in the log.</source>
            <translation>Der er ikke sådan et opslag i loggen.</translation>
        </message>
        <message>
            <source>Somebody else must judge your own look-ups.</source>
            <translation>Dine egne opslag skal vurderes af en anden.</translation>
        </message>
        <message>
            <source>Your account does not hold the key of confidential notes.</source>
            <translation>Din adgang har ikke nøglen til fortrolige notater.</translation>
        </message>
        <message>
            <source>Write the note.</source>
            <translation>Skriv notatet.</translation>
        </message>
        <message>
            <source>This note was already deleted.</source>
            <translation>Notatet var allerede slettet.</translation>
        </message>
        <message>
            <source>Confidential notes about nobody: %1.</source>
            <translation>Fortrolige notater om ingen: %1.</translation>
        </message>
        <message>
            <source>Confidential notes that were damaged or moved from another card: %1.</source>
            <translation>Fortrolige notater, der er beskadiget eller flyttet fra et andet personkort: %1.</translation>
        </message>
        <message>
            <source>Nothing is made yet: choose where to keep the register.</source>
            <translation>Der er ikke lavet noget endnu: vælg, hvor registret skal ligge.</translation>
        </message>
        <message>
            <source>Times of helpers whose weeks cannot be read: %1.</source>
            <translation>Tider for medarbejdere og frivillige, hvis uger ikke kan læses: %1.</translation>
        </message>
        <message>
            <source>Hours of lines whose weeks cannot be read: %1.</source>
            <translation>Åbningstider for linjer, hvis uger ikke kan læses: %1.</translation>
        </message>
        <message>
            <source>Standing shifts whose weeks cannot be read: %1.</source>
            <translation>Faste vagter, hvis uger ikke kan læses: %1.</translation>
        </message>
        <message>
            <source>Pairs that must not meet in which one is missing: %1.</source>
            <translation>Par, der ikke må mødes, hvor den ene mangler: %1.</translation>
        </message>
        <message>
            <source>Absences whose last day is before the first: %1.</source>
            <translation>Fravær, hvis sidste dag ligger før den første: %1.</translation>
        </message>
        <message>
            <source>Shifts of helpers who are not in the file: %1.</source>
            <translation>Vagter hos nogen, der ikke er i filen: %1.</translation>
        </message>
        <message>
            <source>Write the day.</source>
            <translation>Skriv dagen.</translation>
        </message>
        <message>
            <source>Write from when and until when.</source>
            <translation>Skriv fra hvornår og til hvornår.</translation>
        </message>
        <message>
            <source>There is no such line, or it is no longer in use.</source>
            <translation>Linjen findes ikke, eller den bruges ikke længere.</translation>
        </message>
        <message>
            <source>They are away on that day.</source>
            <translation>Vedkommende er fraværende den dag.</translation>
        </message>
        <message>
            <source>They have another shift then: %1, %2 to %3.</source>
            <translation>Vedkommende har en anden vagt på det tidspunkt: %1, %2 til %3.</translation>
        </message>
        <message>
            <source>Two who must not meet would be on it together.</source>
            <translation>To, der ikke må mødes, ville få den sammen.</translation>
        </message>
        <message>
            <source>Ask a coordinator about this shift.</source>
            <translation>Spørg en koordinator om denne vagt.</translation>
        </message>
        <message>
            <source>They have not said that they can be there then.</source>
            <translation>Vedkommende har ikke sagt, at det tidspunkt passer.</translation>
        </message>
        <message>
            <source>This is more than the %1 shifts a week that were agreed.</source>
            <translation>Det er mere end de %1 vagter om ugen, der er aftalt.</translation>
        </message>
        <message>
            <source>This is more than the %1 hours a week that were agreed.</source>
            <translation>Det er mere end de %1 timer om ugen, der er aftalt.</translation>
        </message>
        <message>
            <source>The line asks for somebody who knows this: %1.</source>
            <translation>Linjen kræver en, der kan dette: %1.</translation>
        </message>
        <message>
            <source>The line is not open all that time.</source>
            <translation>Linjen er ikke åben hele den tid.</translation>
        </message>
        <message>
            <source>The line is closed on that day.</source>
            <translation>Linjen er lukket den dag.</translation>
        </message>
        <message>
            <source>Nobody is missing then any more.</source>
            <translation>Der mangler ikke længere nogen på det tidspunkt.</translation>
        </message>
        <message>
            <source>The shift was changed meanwhile. Look at the rota again.</source>
            <translation>Vagten er ændret imens. Se på vagtplanen igen.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Den dag er forbi.</translation>
        </message>
        <message>
            <source>Nobody has this shift.</source>
            <translation>Ingen har denne vagt.</translation>
        </message>
        <message>
            <source>This shift does not come back, so it can only be covered once.</source>
            <translation>Vagten kommer ikke igen, så den kan kun dækkes én gang.</translation>
        </message>
        <message>
            <source>There is no such standing shift.</source>
            <translation>Der er ingen sådan fast vagt.</translation>
        </message>
        <message>
            <source>There is no such line.</source>
            <translation>Der er ingen sådan linje.</translation>
        </message>
        <message>
            <source>Write the line's name.</source>
            <translation>Skriv linjens navn.</translation>
        </message>
        <message>
            <source>The centre already has a line called %1.</source>
            <translation>Værestedet har allerede en linje, der hedder %1.</translation>
        </message>
        <message>
            <source>Write how many are needed, from %1 to %2.</source>
            <translation>Skriv, hvor mange der er brug for, fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write how many it can do with, from %1 to %2.</source>
            <translation>Skriv, hvor mange der som mindst skal være, fra %1 til %2.</translation>
        </message>
        <message>
            <source>Choose a weekday.</source>
            <translation>Vælg en ugedag.</translation>
        </message>
        <message>
            <source>The weeks on and off together are %1 to %2, and at least one is on.</source>
            <translation>Uger med og uden er tilsammen %1 til %2, og mindst én er med.</translation>
        </message>
        <message>
            <source>Write a day of the first week on.</source>
            <translation>Skriv en dag i den første uge med vagt.</translation>
        </message>
        <message>
            <source>Two of these times overlap.</source>
            <translation>To af tiderne overlapper hinanden.</translation>
        </message>
        <message>
            <source>Write both times, or neither for the whole day.</source>
            <translation>Skriv begge tider, eller ingen for hele dagen.</translation>
        </message>
        <message>
            <source>There is no such exception.</source>
            <translation>Der er ingen sådan undtagelse.</translation>
        </message>
        <message>
            <source>Somebody else must cover.</source>
            <translation>En anden skal dække.</translation>
        </message>
        <message>
            <source>Who covers cannot do the shift on %1.</source>
            <translation>Den, der dækker, kan ikke tage vagten den %1.</translation>
        </message>
        <message>
            <source>There is no such absence.</source>
            <translation>Der er intet sådant fravær.</translation>
        </message>
        <message>
            <source>Choose a helper, and who they must not meet.</source>
            <translation>Vælg en medarbejder eller frivillig, og hvem vedkommende ikke må møde.</translation>
        </message>
        <message>
            <source>Choose two different people.</source>
            <translation>Vælg to forskellige.</translation>
        </message>
        <message>
            <source>There is no such pair.</source>
            <translation>Der er ikke et sådant par.</translation>
        </message>
        <message>
            <source>Somebody here has the same nickname and year of birth. If it is the same person, merge the two cards.</source>
            <translation>En her har samme kaldenavn og fødselsår. Er det den samme, så flet de to personkort.</translation>
        </message>
        <message>
            <source>This evening is over.</source>
            <translation>Den aften er forbi.</translation>
        </message>
        <message>
            <source>Nobody in this round is to be rung then.</source>
            <translation>Ingen i runden skal ringes op den aften.</translation>
        </message>
        <message>
            <source>Nobody has a shift at the phone then. Plan a shift, or say who rings anyway.</source>
            <translation>Ingen har telefonvagt den aften. Læg en vagt, eller sig, hvem der ringer alligevel.</translation>
        </message>
        <message>
            <source>This caller cannot ring on that evening.</source>
            <translation>Den, der skulle ringe, kan ikke den aften.</translation>
        </message>
        <message>
            <source>These two must not meet.</source>
            <translation>De to må ikke mødes.</translation>
        </message>
        <message>
            <source>The other of the two wishes not to. Lift that first.</source>
            <translation>Den anden af de to ønsker det ikke. Ophæv det først.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 af %2</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Stopper …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::QueuePanel</name>
        <message>
            <source>Plan rounds</source>
            <translation>Planlæg ringerunder</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Venter</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ringerunde</translation>
        </message>
        <message>
            <source>People to ring</source>
            <translation>Brugere, der skal ringes til</translation>
        </message>
        <message numerus="yes">
            <source>%n left tonight</source>
            <translation>
                <numerusform>%n tilbage i aften</numerusform>
                <numerusform>%n tilbage i aften</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is ringing</source>
            <translation>%1 ringer</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>efter kl. %1</translation>
        </message>
        <message>
            <source>never rung</source>
            <translation>aldrig</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dage</numerusform>
            </translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Derefter: %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RaiseConcernDialog</name>
        <message>
            <source>Raise a concern</source>
            <translation>Meld en bekymring</translation>
        </message>
        <message>
            <source>What worries you</source>
            <translation>Hvad bekymrer dig</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Hvor hurtigt</translation>
        </message>
        <message>
            <source>Raise it</source>
            <translation>Meld den</translation>
        </message>
        <message>
            <source>The concern is raised; it stays until somebody has handled it.</source>
            <translation>Bekymringen er meldt; den bliver stående, til nogen har håndteret den.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecordDialog</name>
        <message>
            <source>Save</source>
            <translation>Gem</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Annullér (Esc)</translation>
        </message>
        <message>
            <source>%1 (Ctrl+Enter)</source>
            <translation>%1 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>You have typed something that is not saved.</source>
            <translation>Du har skrevet noget, der ikke er gemt.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Smid det væk</translation>
        </message>
        <message>
            <source>Keep on typing</source>
            <translation>Skriv videre</translation>
        </message>
        <message>
            <source>What you had typed here is back.</source>
            <translation>Det, du havde skrevet her, er her igen.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Kassér</translation>
        </message>
        <message>
            <source>What you had typed is thrown away.</source>
            <translation>Det, du havde skrevet, er kasseret.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoveredDialog</name>
        <message>
            <source>You came in with the recovery sheet</source>
            <translation>Du kom ind med genskabelsesarket</translation>
        </message>
        <message>
            <source>Take a new passphrase</source>
            <translation>Vælg en ny adgangssætning</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Hvem du er</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Fortsæt med den</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoverySheet</name>
        <message>
            <source>This code opens the register when nobody remembers a passphrase: choose “I have the recovery sheet” when Nærvær asks for one, and type it or read the square with a phone.</source>
            <translation>Koden åbner registret, når ingen kan huske en adgangssætning: Vælg »Jeg har genskabelsesarket«, når Nærvær spørger, og skriv koden af, eller læs firkanten med en telefon.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the file can read everything. Keep it locked away, and not beside the computer.</source>
            <translation>Den, der har dette ark og filen, kan læse alt. Hold det under lås, og ikke ved siden af computeren.</translation>
        </message>
        <message>
            <source>A sheet printed earlier for this register opens nothing any more. Destroy it.</source>
            <translation>Et ark, der er trykt tidligere for dette register, åbner ikke noget mere. Makulér det.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Genskabelsesark</translation>
        </message>
        <message>
            <source>For the file %1, made on %2</source>
            <translation>Til filen %1, lavet %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoverySheetDialog</name>
        <message>
            <source>Print …</source>
            <translation>Udskriv …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Gem som PDF …</translation>
        </message>
        <message>
            <source>I have put it away safely</source>
            <translation>Jeg har lagt det i sikkerhed</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Genskabelsesark</translation>
        </message>
        <message>
            <source>Print this before you go on</source>
            <translation>Udskriv dette, før du går videre</translation>
        </message>
        <message>
            <source>When every passphrase is forgotten, this code opens the register. Without it nobody can, not even who made the program. It is shown this once.</source>
            <translation>Når alle adgangssætninger er glemt, åbner denne kode registret. Uden den kan ingen, heller ikke dem, der har lavet programmet. Den vises kun denne ene gang.</translation>
        </message>
        <message>
            <source>Keep the sheet locked away, and not beside the computer. Each sheet printed before opens nothing any more.</source>
            <translation>Hold arket under lås, og ikke ved siden af computeren. Ark, der er trykt før, åbner ikke noget mere.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Gruppe %1: %2</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sendt til printeren.</translation>
        </message>
        <message>
            <source>Recovery sheet %1</source>
            <translation>Genskabelsesark %1</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Gem genskabelsesarket</translation>
        </message>
        <message>
            <source>Saved. Print it or move it to a stick, and delete it from this computer.</source>
            <translation>Gemt. Udskriv det, eller flyt det til en USB-nøgle, og slet det på denne computer.</translation>
        </message>
        <message>
            <source>Without the sheet nobody can open the register once every passphrase is forgotten. The code is not shown again.</source>
            <translation>Uden arket kan ingen åbne registret, hvis alle adgangssætninger er glemt. Koden vises ikke igen.</translation>
        </message>
        <message>
            <source>Go on without a sheet</source>
            <translation>Gå videre uden ark</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>Tilbage til arket</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RelationDialog</name>
        <message>
            <source>Relative or professional</source>
            <translation>Pårørende eller fagperson</translation>
        </message>
        <message>
            <source>May be told how the person is</source>
            <translation>Må få at vide, hvordan brugeren har det</translation>
        </message>
        <message>
            <source>Daughter, nurse, support worker</source>
            <translation>Datter, sygeplejerske, SKP</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Who they are</source>
            <translation>Hvem de er</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>%1 stands on the card.</source>
            <translation>%1 står på personkortet.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RelationKind</name>
        <message>
            <source>Relative</source>
            <translation>Pårørende</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Værge</translation>
        </message>
        <message>
            <source>Contact person</source>
            <translation>Kontaktperson</translation>
        </message>
        <message>
            <source>Professional</source>
            <translation>Fagperson</translation>
        </message>
        <message>
            <source>Friend</source>
            <translation>Ven</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>The register as it is now is kept as a backup first, so this can be taken back the same way. Helpers, roles and passphrases stay as they are today. Who was erased stays erased.</source>
            <translation>Registret, som det er nu, gemmes først som en sikkerhedskopi, så dette kan gøres om på samme måde. Medarbejdere, frivillige, roller og adgangssætninger forbliver, som de er i dag. Den, der er slettet, forbliver slettet.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Din adgangssætning</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Gendan denne</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestrictDialog</name>
        <message>
            <source>Restrict the card</source>
            <translation>Begræns brugen af personkortet</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>The card is then only kept: in no queue, without a name in lists, and nothing is added to it until somebody lifts the restriction.</source>
            <translation>Personkortet bliver så kun gemt: det er ikke i nogen kø, står uden navn i lister, og intet føjes til, før nogen ophæver begrænsningen.</translation>
        </message>
        <message>
            <source>The card is restricted.</source>
            <translation>Brugen af personkortet er begrænset.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestrictionGround</name>
        <message>
            <source>They say that something is wrong</source>
            <translation>Personen siger, at noget er forkert</translation>
        </message>
        <message>
            <source>It must not be used, but not erased either</source>
            <translation>Det må ikke bruges, men heller ikke slettes</translation>
        </message>
        <message>
            <source>They need it for a legal claim</source>
            <translation>Personen har brug for det til et retskrav</translation>
        </message>
        <message>
            <source>They object, and that is being weighed</source>
            <translation>Personen gør indsigelse, og den vurderes</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RetentionDialog</name>
        <message>
            <source> months</source>
            <translation> måneder</translation>
        </message>
        <message>
            <source>How long cards are kept</source>
            <translation>Hvor længe personkort gemmes</translation>
        </message>
        <message>
            <source>After contact has ended</source>
            <translation>Efter at kontakten er slut</translation>
        </message>
        <message>
            <source>Without any contact</source>
            <translation>Uden nogen kontakt</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Gælder fra</translation>
        </message>
        <message>
            <source>Cards kept longer are proposed for erasure. Nothing is erased by itself.</source>
            <translation>Personkort, der er gemt længere, foreslås slettet. Intet slettes af sig selv.</translation>
        </message>
        <message>
            <source>The rule is changed.</source>
            <translation>Reglen er ændret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RetentionPanel</name>
        <message>
            <source>never, registered %1</source>
            <translation>aldrig, registreret %1</translation>
        </message>
        <message>
            <source>Search proposals</source>
            <translation>Søg i forslag</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Kontakt</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Seneste kontakt</translation>
        </message>
        <message>
            <source>Change the rule (Ctrl+N)</source>
            <translation>Ændr reglen (Ctrl+N)</translation>
        </message>
        <message>
            <source>No card has been kept for longer than the rule says.</source>
            <translation>Intet personkort er gemt længere, end reglen siger.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RhythmDialog</name>
        <message>
            <source>Rhythm of contact</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ingen</translation>
        </message>
        <message>
            <source>Contact every so many days</source>
            <translation>Kontakt hver så mange dage</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ikke efter</translation>
        </message>
        <message>
            <source>Agree it</source>
            <translation>Aftal den</translation>
        </message>
        <message>
            <source>The rhythm is agreed.</source>
            <translation>Kontaktrytmen er aftalt.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Role</name>
        <message>
            <source>Volunteer</source>
            <translation>Frivillig</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Medarbejder</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Koordinator</translation>
        </message>
        <message>
            <source>Manager</source>
            <translation>Leder</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Administrator</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RoundChoiceDialog</name>
        <message>
            <source>Add to a round</source>
            <translation>Føj til en ringerunde</translation>
        </message>
        <message>
            <source>No round yet: plan one under Calls</source>
            <translation>Ingen ringerunde endnu: planlæg en under Opkald</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ringerunde</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Tilføj</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are on the round.</source>
            <translation>
                <numerusform>%n bruger er kommet på ringerunden.</numerusform>
                <numerusform>%n brugere er kommet på ringerunden.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RoundForm</name>
        <message>
            <source>New round</source>
            <translation>Ny ringerunde</translation>
        </message>
        <message>
            <source>Change the round</source>
            <translation>Ret ringerunden</translation>
        </message>
        <message>
            <source> days</source>
            <translation> dage</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Ring every</source>
            <translation>Ring hver</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ikke efter</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RoundsDialog</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dage</numerusform>
            </translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>Næste gang</translation>
        </message>
        <message>
            <source>New round (Ctrl+N)</source>
            <translation>Ny ringerunde (Ctrl+N)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Ret</translation>
        </message>
        <message>
            <source>Take out (Delete)</source>
            <translation>Tag ud (Delete)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Luk (Esc)</translation>
        </message>
        <message>
            <source>Plan rounds</source>
            <translation>Planlæg ringerunder</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Add somebody: type a name or number</source>
            <translation>Tilføj: skriv navn eller nummer</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Tilføj</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Fundet</translation>
        </message>
        <message>
            <source>People in the round</source>
            <translation>Brugere i ringerunden</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n bruger</numerusform>
                <numerusform>%n brugere</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with a new round</source>
            <translation>Begynd med en ny ringerunde</translation>
        </message>
        <message>
            <source>%1 is out of the round.</source>
            <translation>%1 er ude af ringerunden.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Fortryd</translation>
        </message>
        <message>
            <source>Every</source>
            <translation>Hver</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SessionWatch</name>
        <message>
            <source>Locks the register</source>
            <translation>Låser registret</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SetupPage</name>
        <message>
            <source>Parts of the set-up</source>
            <translation>Opsætningens dele</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Medarbejdere og frivillige</translation>
        </message>
        <message>
            <source>Centres</source>
            <translation>Væresteder</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>Lukninger</translation>
        </message>
        <message>
            <source>Ctrl+Tab</source>
            <translation>Ctrl+Tab</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søg</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>A new one of the list</source>
            <translation>En ny på listen</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Change what is chosen</source>
            <translation>Ret det valgte</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Lift a closing</source>
            <translation>Ophæv en lukning</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Sletninger</translation>
        </message>
        <message>
            <source>Kept too long</source>
            <translation>Gemt for længe</translation>
        </message>
        <message>
            <source>The next list</source>
            <translation>Den næste liste</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Adgang</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ShareReason</name>
        <message>
            <source>Chosen by hand</source>
            <translation>Valgt i hånden</translation>
        </message>
        <message>
            <source>Stays with the same caller</source>
            <translation>Bliver hos den samme</translation>
        </message>
        <message>
            <source>Wished for</source>
            <translation>Ønsket</translation>
        </message>
        <message>
            <source>Rang last</source>
            <translation>Ringede sidst</translation>
        </message>
        <message>
            <source>Has rung before</source>
            <translation>Har ringet før</translation>
        </message>
        <message>
            <source>Their talks go well</source>
            <translation>De taler godt sammen</translation>
        </message>
        <message>
            <source>In their second language</source>
            <translation>På det andet sprog</translation>
        </message>
        <message>
            <source>Little time in the wished hours</source>
            <translation>Kort tid i de ønskede timer</translation>
        </message>
        <message>
            <source>Has room</source>
            <translation>Har plads</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SignInDialog</name>
        <message>
            <source>Other register …</source>
            <translation>Et andet register …</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Log ind</translation>
        </message>
        <message>
            <source>This register is encrypted. Your own passphrase opens it.</source>
            <translation>Registret er krypteret. Din egen adgangssætning åbner det.</translation>
        </message>
        <message>
            <source>Locked at %1. Sign in to go on; anybody with an account may.</source>
            <translation>Låst kl. %1. Log ind for at fortsætte; det kan alle, der har en konto.</translation>
        </message>
        <message>
            <source>%2 was signed in. Locked at %1. Sign in to go on; anybody with an account may.</source>
            <translation>%2 var logget ind. Låst kl. %1. Log ind for at fortsætte; det kan alle, der har en konto.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Adgangssætning</translation>
        </message>
        <message>
            <source>Code on the recovery sheet</source>
            <translation>Koden på genskabelsesarket</translation>
        </message>
        <message>
            <source>I know a passphrase</source>
            <translation>Jeg kan en adgangssætning</translation>
        </message>
        <message>
            <source>I have the recovery sheet</source>
            <translation>Jeg har genskabelsesarket</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Åbner …</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>Åbn (Enter)</translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation>
                <numerusform>Du kan prøve igen om %n sekund.</numerusform>
                <numerusform>Du kan prøve igen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in %1 minutes.</source>
            <translation>Du kan prøve igen om %1 minutter.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SimilarPeople</name>
        <message>
            <source>Perhaps the card is there already:</source>
            <translation>Måske er personkortet her allerede:</translation>
        </message>
        <message>
            <source>That is the one</source>
            <translation>Det er den</translation>
        </message>
        <message>
            <source>%1 is the one: open the card</source>
            <translation>%1 er den: åbn personkortet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::StartDialog</name>
        <message>
            <source>Keep contact with the people who have nobody else to ring them.</source>
            <translation>Hold kontakten med dem, som ingen andre ringer til.</translation>
        </message>
        <message>
            <source>Try it with invented people</source>
            <translation>Prøv med opdigtede mennesker</translation>
        </message>
        <message>
            <source>A file of people who do not exist: ring, note and look around without doing harm.</source>
            <translation>En fil med mennesker, der ikke findes: ring, notér og se dig om uden at gøre skade.</translation>
        </message>
        <message>
            <source>Begin a new register</source>
            <translation>Begynd et nyt register</translation>
        </message>
        <message>
            <source>For your own centre. You can bring the people along from a spreadsheet.</source>
            <translation>Til jeres eget værested. Brugerne kan komme med fra et regneark.</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Åbn et register</translation>
        </message>
        <message>
            <source>A file that already lies on this computer.</source>
            <translation>En fil, der allerede ligger på computeren.</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Åbnet før</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Sådan begynder du</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Gendan en sikkerhedskopi</translation>
        </message>
        <message>
            <source>For a register that is gone or damaged, or that comes from another computer.</source>
            <translation>Til et register, der er væk eller beskadiget, eller som kommer fra en anden computer.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::StatusLine</name>
        <message>
            <source>Everything is saved as you go</source>
            <translation>Alt gemmes undervejs</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Gemt %1</translation>
        </message>
        <message>
            <source>Who works here now</source>
            <translation>Hvem arbejder her nu</translation>
        </message>
        <message>
            <source>Who works here now: %1</source>
            <translation>Hvem arbejder her nu: %1</translation>
        </message>
        <message>
            <source>Change your passphrase …</source>
            <translation>Skift din adgangssætning …</translation>
        </message>
        <message>
            <source>Hide the screen (F9)</source>
            <translation>Skjul skærmen (F9)</translation>
        </message>
        <message>
            <source>Lock, or let somebody else sign in (Ctrl+Shift+L)</source>
            <translation>Lås, eller lad en anden logge på (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Demo: everybody is invented</source>
            <translation>Demo: alle er opdigtede</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SubjectCell</name>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nej</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SubjectColumn</name>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kaldes</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kaldenavn i stedet for navn</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tilstand</translation>
        </message>
        <message>
            <source>Year of birth</source>
            <translation>Fødselsår</translation>
        </message>
        <message>
            <source>Dwelling</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Postcode</source>
            <translation>Postnr.</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>By</translation>
        </message>
        <message>
            <source>Municipality</source>
            <translation>Kommune</translation>
        </message>
        <message>
            <source>Protected address</source>
            <translation>Beskyttet adresse</translation>
        </message>
        <message>
            <source>Languages</source>
            <translation>Sprog</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Har brug for tolk</translation>
        </message>
        <message>
            <source>Diets</source>
            <translation>Kost</translation>
        </message>
        <message>
            <source>Allergens</source>
            <translation>Allergener</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Voksne</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Børn</translation>
        </message>
        <message>
            <source>Meals a day</source>
            <translation>Måltider om dagen</translation>
        </message>
        <message>
            <source>Activity packs</source>
            <translation>Aktivitetspakker</translation>
        </message>
        <message>
            <source>Why we may keep the card</source>
            <translation>Hvorfor vi må gemme personkortet</translation>
        </message>
        <message>
            <source>Came by way of</source>
            <translation>Kom gennem</translation>
        </message>
        <message>
            <source>To remember</source>
            <translation>Husk</translation>
        </message>
        <message>
            <source>Written down</source>
            <translation>Skrevet ned</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Which phone</source>
            <translation>Hvilken telefon</translation>
        </message>
        <message>
            <source>We may leave a message</source>
            <translation>Vi må lægge en besked</translation>
        </message>
        <message>
            <source>We may say who we are</source>
            <translation>Vi må sige, hvem vi er</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Forkert nummer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slags</translation>
        </message>
        <message>
            <source>Who that is</source>
            <translation>Hvem det er</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Må få noget at vide</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>Gælder stadig</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Fra</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Til</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>How much it matters (1 most)</source>
            <translation>Hvor vigtigt det er (1 mest)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grund</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Givet</translation>
        </message>
        <message>
            <source>Purpose</source>
            <translation>Formål</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Værge</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Ordlyd</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Trukket tilbage</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Begyndt</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Holdt op</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ringerunde</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Ophævet</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Siden</translation>
        </message>
        <message>
            <source>Days between contacts</source>
            <translation>Dage mellem kontakter</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ikke efter</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Næste</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Hvornår</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutter</translation>
        </message>
        <message>
            <source>Mood, as we heard it</source>
            <translation>Humør, som vi hørte det</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Emner</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Taget tilbage</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Udfald</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Meldt</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Hvor hurtigt</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Set</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndteret</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Afsluttet</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Afgjort</translation>
        </message>
        <message>
            <source>In your copy</source>
            <translation>I din kopi</translation>
        </message>
        <message>
            <source>Deleted</source>
            <translation>Slettet</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Aften</translation>
        </message>
        <message>
            <source>Why this caller</source>
            <translation>Hvorfor netop den, der ringer</translation>
        </message>
        <message>
            <source>Who wishes</source>
            <translation>Hvem der ønsker det</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SubjectPrint</name>
        <message>
            <source>Everything we keep about you</source>
            <translation>Alt, hvad vi gemmer om dig</translation>
        </message>
        <message>
            <source>Kept by %1. Copied on %2 for the person it is about, who may have it corrected, restricted or erased (GDPR articles 15 to 18).</source>
            <translation>Gemt af %1. Kopieret %2 til den person, det handler om, som kan få det rettet, begrænset eller slettet (databeskyttelsesforordningens artikel 15 til 18).</translation>
        </message>
        <message>
            <source>When the card was looked at</source>
            <translation>Hvornår der blev set på personkortet</translation>
        </message>
        <message>
            <source>Each time somebody opened the card, and what for.</source>
            <translation>Hver gang nogen åbnede personkortet, og hvorfor.</translation>
        </message>
        <message>
            <source>Words are missing here: they are sealed, and whoever made this copy could not open them. Ask for a copy that a coordinator makes.</source>
            <translation>Her mangler ord: de er forseglet, og den, der lavede kopien, kunne ikke åbne dem. Bed om en kopi, som en koordinator laver.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SubjectTable</name>
        <message>
            <source>The card</source>
            <translation>Personkortet</translation>
        </message>
        <message>
            <source>Phones</source>
            <translation>Telefoner</translation>
        </message>
        <message>
            <source>Relatives and professionals</source>
            <translation>Pårørende og fagpersoner</translation>
        </message>
        <message>
            <source>Alerts</source>
            <translation>Vigtigt at vide</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauser</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Sammenlagte personkort</translation>
        </message>
        <message>
            <source>Consents</source>
            <translation>Samtykker</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Restrictions</source>
            <translation>Begrænsninger</translation>
        </message>
        <message>
            <source>Words for searching</source>
            <translation>Søgeord</translation>
        </message>
        <message>
            <source>Agreed rhythm</source>
            <translation>Aftalt rytme</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Forsøg</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Opgaver</translation>
        </message>
        <message>
            <source>Phone rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Being rung just now</source>
            <translation>Ringes op lige nu</translation>
        </message>
        <message>
            <source>Left in peace</source>
            <translation>Får fred</translation>
        </message>
        <message>
            <source>Requests for erasure</source>
            <translation>Ønsker om sletning</translation>
        </message>
        <message>
            <source>Confidential notes</source>
            <translation>Fortrolige notater</translation>
        </message>
        <message>
            <source>Evenings' calls shared out</source>
            <translation>Aftener, hvor opkald blev fordelt</translation>
        </message>
        <message>
            <source>Wishes about callers</source>
            <translation>Ønsker om, hvem der ringer</translation>
        </message>
        <message>
            <source>Who should not meet</source>
            <translation>Hvem der ikke skal mødes</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskDialog</name>
        <message>
            <source>Task</source>
            <translation>Opgave</translation>
        </message>
        <message>
            <source>What was done?</source>
            <translation>Hvad blev gjort?</translation>
        </message>
        <message>
            <source>Or hand it over</source>
            <translation>Eller giv den videre</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Hvis</translation>
        </message>
        <message>
            <source>Done, or handed over</source>
            <translation>Gjort eller givet videre</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Senest %1</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åbn personkortet</translation>
        </message>
        <message>
            <source>The task is off your list.</source>
            <translation>Opgaven er af din liste.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskReason</name>
        <message>
            <source>Written by hand</source>
            <translation>Skrevet i hånden</translation>
        </message>
        <message>
            <source>Wants no calls: decide what to do</source>
            <translation>Ønsker ikke opkald: beslut, hvad der skal ske</translation>
        </message>
        <message>
            <source>Find the right phone number</source>
            <translation>Find det rigtige telefonnummer</translation>
        </message>
        <message>
            <source>Erasure is asked for: decide</source>
            <translation>Der er bedt om sletning: tag stilling</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskState</name>
        <message>
            <source>To do</source>
            <translation>Skal gøres</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Opgivet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TimeEdit</name>
        <message>
            <source>A time such as 18.30, 1830 or 18. Up and Down change it by a quarter of an hour.</source>
            <translation>Et klokkeslæt som 18.30, 1830 eller 18. Pil op og ned ændrer et kvarter.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TodayPage</name>
        <message>
            <source>Rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>No round has anybody to ring now.</source>
            <translation>Ingen ringerunde har nogen at ringe til nu.</translation>
        </message>
        <message>
            <source>Forgotten</source>
            <translation>Glemte</translation>
        </message>
        <message>
            <source>Nobody is forgotten.</source>
            <translation>Ingen er glemt.</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>No concern waits.</source>
            <translation>Ingen bekymring venter.</translation>
        </message>
        <message>
            <source>My tasks</source>
            <translation>Mine opgaver</translation>
        </message>
        <message>
            <source>You have no tasks.</source>
            <translation>Du har ingen opgaver.</translation>
        </message>
        <message>
            <source>New task (Ctrl+N)</source>
            <translation>Ny opgave (Ctrl+N)</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Opkald</translation>
        </message>
        <message>
            <source>people due for contact today</source>
            <translation>skal kontaktes i dag</translation>
        </message>
        <message>
            <source>without contact for too long, whatever the reason</source>
            <translation>uden kontakt for længe, uanset grunden</translation>
        </message>
        <message>
            <source>Concerns you raised</source>
            <translation>Bekymringer, du har meldt</translation>
        </message>
        <message>
            <source>Show handled</source>
            <translation>Vis håndterede</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Opgaver</translation>
        </message>
        <message numerus="yes">
            <source>%n people in it</source>
            <translation>
                <numerusform>%n bruger</numerusform>
                <numerusform>%n brugere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to ring</source>
            <translation>
                <numerusform>%n at ringe til</numerusform>
                <numerusform>%n at ringe til</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>færdig</translation>
        </message>
        <message numerus="yes">
            <source>tried %n time(s) since</source>
            <translation>
                <numerusform>forsøgt %n gang siden</numerusform>
                <numerusform>forsøgt %n gange siden</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody has tried</source>
            <translation>ingen har forsøgt</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dage</numerusform>
            </translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>aldrig nået</translation>
        </message>
        <message>
            <source>for everybody: %1</source>
            <translation>for alle: %1</translation>
        </message>
        <message>
            <source>for you</source>
            <translation>til dig</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Begin to ring</source>
            <translation>Begynd at ringe</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny opgave</translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>From list to list</source>
            <translation>Fra liste til liste</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open what is chosen in a list</source>
            <translation>Åbn det valgte på en liste</translation>
        </message>
        <message>
            <source>Begin to ring (Ctrl+⏎)</source>
            <translation>Begynd at ringe (Ctrl+⏎)</translation>
        </message>
        <message>
            <source>What needs somebody</source>
            <translation>Hvad der kræver nogen</translation>
        </message>
        <message>
            <source>Log a group (Ctrl+G)</source>
            <translation>Notér en gruppe (Ctrl+G)</translation>
        </message>
        <message>
            <source>Done … (Ctrl+D)</source>
            <translation>Gjort … (Ctrl+D)</translation>
        </message>
        <message>
            <source>Log a group contact</source>
            <translation>Notér en gruppekontakt</translation>
        </message>
        <message>
            <source>The chosen task is done, or somebody else's</source>
            <translation>Den valgte opgave er gjort eller en andens</translation>
        </message>
        <message>
            <source>Ctrl+D</source>
            <translation>Ctrl+D</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Topic</name>
        <message>
            <source>Everyday life</source>
            <translation>Hverdagen</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Helbred</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familie</translation>
        </message>
        <message>
            <source>Friends</source>
            <translation>Venner</translation>
        </message>
        <message>
            <source>Loneliness</source>
            <translation>Ensomhed</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Mad</translation>
        </message>
        <message>
            <source>Money</source>
            <translation>Økonomi</translation>
        </message>
        <message>
            <source>Housing</source>
            <translation>Bolig</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Arbejde</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Wants help</source>
            <translation>Ønsker hjælp</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Andet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Urgency</name>
        <message>
            <source>When there is time</source>
            <translation>Når der er tid</translation>
        </message>
        <message>
            <source>Soon</source>
            <translation>Snart</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Haster</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Verb</name>
        <message>
            <source>the new person</source>
            <translation>den nye bruger</translation>
        </message>
        <message>
            <source>the change of the card</source>
            <translation>ændringen af personkortet</translation>
        </message>
        <message>
            <source>the end of contact</source>
            <translation>afslutningen af kontakten</translation>
        </message>
        <message>
            <source>the return to contact</source>
            <translation>genoptagelsen af kontakten</translation>
        </message>
        <message>
            <source>the merging of two cards</source>
            <translation>sammenlægningen af to personkort</translation>
        </message>
        <message>
            <source>the logged contact</source>
            <translation>den noterede kontakt</translation>
        </message>
        <message>
            <source>the logged call</source>
            <translation>det noterede opkald</translation>
        </message>
        <message>
            <source>the finished task</source>
            <translation>den udførte opgave</translation>
        </message>
        <message>
            <source>the handled concern</source>
            <translation>den håndterede bekymring</translation>
        </message>
        <message>
            <source>the new centre</source>
            <translation>det nye værested</translation>
        </message>
        <message>
            <source>the change of the centre</source>
            <translation>ændringen af værestedet</translation>
        </message>
        <message>
            <source>the closing</source>
            <translation>lukningen</translation>
        </message>
        <message>
            <source>the lifting of the closing</source>
            <translation>ophævelsen af lukningen</translation>
        </message>
        <message>
            <source>the new helper</source>
            <translation>den nye medarbejder eller frivillige</translation>
        </message>
        <message>
            <source>the change of the helper</source>
            <translation>ændringen af medarbejderen eller den frivillige</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>den sidste ændring</translation>
        </message>
        <message>
            <source>the new alert</source>
            <translation>den nye påmindelse</translation>
        </message>
        <message>
            <source>the change of the alert</source>
            <translation>ændringen af påmindelsen</translation>
        </message>
        <message>
            <source>the new relative or professional</source>
            <translation>den nye pårørende eller fagperson</translation>
        </message>
        <message>
            <source>the change of the relative or professional</source>
            <translation>ændringen af den pårørende eller fagpersonen</translation>
        </message>
        <message>
            <source>the consent</source>
            <translation>samtykket</translation>
        </message>
        <message>
            <source>the withdrawal of the consent</source>
            <translation>tilbagetrækningen af samtykket</translation>
        </message>
        <message>
            <source>the new group</source>
            <translation>den nye gruppe</translation>
        </message>
        <message>
            <source>the joining of the group</source>
            <translation>optagelsen i gruppen</translation>
        </message>
        <message>
            <source>the leaving of the group</source>
            <translation>udmeldelsen af gruppen</translation>
        </message>
        <message>
            <source>the logged group</source>
            <translation>den noterede gruppe</translation>
        </message>
        <message>
            <source>the logged attempt</source>
            <translation>det noterede forsøg</translation>
        </message>
        <message>
            <source>the taking back of a contact</source>
            <translation>tilbagetagelsen af en kontakt</translation>
        </message>
        <message>
            <source>the alias that became a person</source>
            <translation>kaldenavnet, der blev til en bruger</translation>
        </message>
        <message>
            <source>the agreed rhythm</source>
            <translation>den aftalte kontaktrytme</translation>
        </message>
        <message>
            <source>the planned pause</source>
            <translation>den planlagte pause</translation>
        </message>
        <message>
            <source>the change of the pause</source>
            <translation>ændringen af pausen</translation>
        </message>
        <message>
            <source>the import</source>
            <translation>importen</translation>
        </message>
        <message>
            <source>the concern</source>
            <translation>bekymringen</translation>
        </message>
        <message>
            <source>the new members of the round</source>
            <translation>de nye brugere i ringerunden</translation>
        </message>
        <message>
            <source>the new task</source>
            <translation>den nye opgave</translation>
        </message>
        <message>
            <source>the dropped task</source>
            <translation>den opgivne opgave</translation>
        </message>
        <message>
            <source>the reopened task</source>
            <translation>den genåbnede opgave</translation>
        </message>
        <message>
            <source>the handing over of the task</source>
            <translation>overdragelsen af opgaven</translation>
        </message>
        <message>
            <source>the concern marked as seen</source>
            <translation>bekymringen, der blev set</translation>
        </message>
        <message>
            <source>the reopened concern</source>
            <translation>den genåbnede bekymring</translation>
        </message>
        <message>
            <source>the restriction of the card</source>
            <translation>begrænsningen af personkortet</translation>
        </message>
        <message>
            <source>the lifting of the restriction</source>
            <translation>ophævelsen af begrænsningen</translation>
        </message>
        <message>
            <source>the request for erasure</source>
            <translation>ønsket om sletning</translation>
        </message>
        <message>
            <source>the no to the erasure</source>
            <translation>nejet til sletningen</translation>
        </message>
        <message>
            <source>the rule of how long cards are kept</source>
            <translation>reglen om, hvor længe personkort gemmes</translation>
        </message>
        <message>
            <source>the choice of a second place</source>
            <translation>valget af et andet sted</translation>
        </message>
        <message>
            <source>the end of the second place</source>
            <translation>afslutningen på det andet sted</translation>
        </message>
        <message>
            <source>the signing in</source>
            <translation>login</translation>
        </message>
        <message>
            <source>the access given to a helper</source>
            <translation>adgangen, der blev givet</translation>
        </message>
        <message>
            <source>the change of one's own passphrase</source>
            <translation>skiftet af egen adgangssætning</translation>
        </message>
        <message>
            <source>the access ended</source>
            <translation>adgangen, der blev taget</translation>
        </message>
        <message>
            <source>the new recovery sheet</source>
            <translation>det nye genskabelsesark</translation>
        </message>
        <message>
            <source>the answer about a look-up</source>
            <translation>svaret om et opslag</translation>
        </message>
        <message>
            <source>the restoring of a backup</source>
            <translation>gendannelsen af en sikkerhedskopi</translation>
        </message>
        <message>
            <source>the concern put back</source>
            <translation>bekymringen, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the taking back of a concern</source>
            <translation>bekymringen, der blev trukket tilbage</translation>
        </message>
        <message>
            <source>the new due dates of a centre</source>
            <translation>værestedets nye kontaktdatoer</translation>
        </message>
        <message>
            <source>the pause put back</source>
            <translation>pausen, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the rhythm put back</source>
            <translation>kontaktrytmen, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the person who became an alias again</source>
            <translation>personen, der blev et kaldenavn igen</translation>
        </message>
        <message>
            <source>the taking back of an attempt</source>
            <translation>forsøget, der blev trukket tilbage</translation>
        </message>
        <message>
            <source>the taking back of an import</source>
            <translation>importen, der blev trukket tilbage</translation>
        </message>
        <message>
            <source>the founding of the register</source>
            <translation>oprettelsen af registret</translation>
        </message>
        <message>
            <source>the closing put back</source>
            <translation>lukningen, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the erasure of a person</source>
            <translation>sletningen af en person</translation>
        </message>
        <message>
            <source>the erasures repeated after a restore</source>
            <translation>sletningerne, gentaget efter en gendannelse</translation>
        </message>
        <message>
            <source>the new round</source>
            <translation>den nye ringerunde</translation>
        </message>
        <message>
            <source>the change of a round</source>
            <translation>ændringen af en ringerunde</translation>
        </message>
        <message>
            <source>the round put back</source>
            <translation>ringerunden, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the end of a membership in a round</source>
            <translation>udmeldelsen af en ringerunde</translation>
        </message>
        <message>
            <source>the taking back of new members of a round</source>
            <translation>nye i ringerunden, trukket tilbage</translation>
        </message>
        <message>
            <source>the membership in a round put back</source>
            <translation>pladsen i ringerunden, lagt tilbage</translation>
        </message>
        <message>
            <source>the person taken for a call</source>
            <translation>personen, der blev taget til opkald</translation>
        </message>
        <message>
            <source>the wait before another try put back</source>
            <translation>ventetiden, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the wait before another try lifted</source>
            <translation>ventetiden, der blev ophævet</translation>
        </message>
        <message>
            <source>the person let go without a call</source>
            <translation>personen, der blev sluppet uden opkald</translation>
        </message>
        <message>
            <source>the taking back of a call</source>
            <translation>opkaldet, der blev trukket tilbage</translation>
        </message>
        <message>
            <source>the task put back</source>
            <translation>opgaven, der blev lagt tilbage</translation>
        </message>
        <message>
            <source>the taking back of a task</source>
            <translation>opgaven, der blev trukket tilbage</translation>
        </message>
        <message>
            <source>the new confidential note</source>
            <translation>det nye fortrolige notat</translation>
        </message>
        <message>
            <source>the change of a confidential note</source>
            <translation>rettelsen af et fortroligt notat</translation>
        </message>
        <message>
            <source>the deleted confidential note</source>
            <translation>det slettede fortrolige notat</translation>
        </message>
        <message>
            <source>the opening of confidential notes</source>
            <translation>åbningen af fortrolige notater</translation>
        </message>
        <message>
            <source>the change of when somebody can</source>
            <translation>ændringen af, hvornår en kan</translation>
        </message>
        <message>
            <source>the day that is not as usual</source>
            <translation>dagen, der ikke er som ellers</translation>
        </message>
        <message>
            <source>the day that is as usual again</source>
            <translation>dagen, der igen er som ellers</translation>
        </message>
        <message>
            <source>the absence</source>
            <translation>fraværet</translation>
        </message>
        <message>
            <source>the end of the absence</source>
            <translation>fraværets slutning</translation>
        </message>
        <message>
            <source>the taking back of the absence</source>
            <translation>tilbagetagelsen af fraværet</translation>
        </message>
        <message>
            <source>the change of what was agreed with a helper</source>
            <translation>ændringen af, hvad der er aftalt med en medarbejder eller frivillig</translation>
        </message>
        <message>
            <source>the pair that must not meet</source>
            <translation>parret, der ikke må mødes</translation>
        </message>
        <message>
            <source>the pair that may meet again</source>
            <translation>parret, der igen må mødes</translation>
        </message>
        <message>
            <source>the new line</source>
            <translation>den nye linje</translation>
        </message>
        <message>
            <source>the change of the line</source>
            <translation>ændringen af linjen</translation>
        </message>
        <message>
            <source>the change of the line's hours</source>
            <translation>ændringen af linjens tider</translation>
        </message>
        <message>
            <source>the new standing shift</source>
            <translation>den nye faste vagt</translation>
        </message>
        <message>
            <source>the end of the standing shift</source>
            <translation>den faste vagts slutning</translation>
        </message>
        <message>
            <source>the planned shift</source>
            <translation>den planlagte vagt</translation>
        </message>
        <message>
            <source>the shift taken</source>
            <translation>vagten, der blev taget</translation>
        </message>
        <message>
            <source>the shift given back</source>
            <translation>vagten, der blev givet tilbage</translation>
        </message>
        <message>
            <source>the confirmed shift</source>
            <translation>den bekræftede vagt</translation>
        </message>
        <message>
            <source>the cover for one day</source>
            <translation>dækningen for én dag</translation>
        </message>
        <message>
            <source>the cover for good</source>
            <translation>den varige dækning</translation>
        </message>
        <message>
            <source>the swap of two shifts</source>
            <translation>byttet af to vagter</translation>
        </message>
        <message>
            <source>the rota put back</source>
            <translation>vagtplanen, der blev sat tilbage</translation>
        </message>
        <message>
            <source>the hand-over being read</source>
            <translation>at vagtskiftet er læst</translation>
        </message>
        <message>
            <source>the taking back of having read a hand-over</source>
            <translation>at et vagtskifte alligevel ikke er læst</translation>
        </message>
        <message>
            <source>the sharing out of a round</source>
            <translation>fordelingen af en runde</translation>
        </message>
        <message>
            <source>the taking back of a sharing out</source>
            <translation>fortrydelsen af en fordeling</translation>
        </message>
        <message>
            <source>the person given to a caller</source>
            <translation>den person, en fik at ringe til</translation>
        </message>
        <message>
            <source>the person given back to the former caller</source>
            <translation>den person, der gik tilbage til den, der havde vedkommende</translation>
        </message>
        <message>
            <source>the handing over of a caller's people</source>
            <translation>overdragelsen af det, en skulle ringe til</translation>
        </message>
        <message>
            <source>the taking back of a caller's absence</source>
            <translation>fortrydelsen af et fravær i aften</translation>
        </message>
        <message>
            <source>the caller's return</source>
            <translation>at den, der ringer, er der igen</translation>
        </message>
        <message>
            <source>the taking back of a caller's return</source>
            <translation>fortrydelsen af, at den, der ringer, er der igen</translation>
        </message>
        <message>
            <source>the wish about a caller</source>
            <translation>ønsket om, hvem der ringer</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Verdict</name>
        <message>
            <source>New</source>
            <translation>Ny</translation>
        </message>
        <message>
            <source>Already here</source>
            <translation>Er her allerede</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Afviger</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Afvist</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::WishKind</name>
        <message>
            <source>Wishes for</source>
            <translation>Ønsker</translation>
        </message>
        <message>
            <source>Wishes not</source>
            <translation>Ønsker ikke</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::WishSide</name>
        <message>
            <source>The person</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>The caller</source>
            <translation>Den, der ringer</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::WithdrawDialog</name>
        <message>
            <source>Withdraw: %1</source>
            <translation>Træk tilbage: %1</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Trukket tilbage den</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Træk det tilbage</translation>
        </message>
        <message>
            <source>The consent is withdrawn.</source>
            <translation>Samtykket er trukket tilbage.</translation>
        </message>
    </context>
</TS>
