<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nb_NO">
    <context>
        <name>naervaer::app::Console</name>
        <message>
            <source>All is well.</source>
            <translation>Alt er i orden.</translation>
        </message>
        <message>
            <source>Looks the whole file over; changes nothing.</source>
            <translation>Ser gjennom hele filen; endrer ingenting.</translation>
        </message>
        <message>
            <source>Something is missing. Write: %1</source>
            <translation>Noe mangler. Skriv: %1</translation>
        </message>
        <message>
            <source>naervaer [FILE] opens the window. With a command it works without one:</source>
            <translation>naervaer [FIL] åpner vinduet. Med en kommando arbeider det uten:</translation>
        </message>
        <message>
            <source>Say where to put the demo file: --out FILE</source>
            <translation>Si hvor demofilen skal ligge: --out FIL</translation>
        </message>
        <message>
            <source>Made %1</source>
            <translation>Laget %1</translation>
        </message>
        <message>
            <source>Makes a file of invented people.</source>
            <translation>Lager en fil med oppdiktede mennesker.</translation>
        </message>
        <message>
            <source>%1 rows: %2 new, %3 the same, %4 in conflict, %5 refused</source>
            <translation>%1 rader: %2 nye, %3 like, %4 i konflikt, %5 avvist</translation>
        </message>
        <message>
            <source>Row %1, %2: %3</source>
            <translation>Rad %1, %2: %3</translation>
        </message>
        <message>
            <source>%1 cannot be read: %2</source>
            <translation>%1 kan ikke leses: %2</translation>
        </message>
        <message>
            <source>Reads people from a spreadsheet saved as CSV.</source>
            <translation>Leser brukere fra et regneark lagret som CSV.</translation>
        </message>
        <message>
            <source>There is no centre called %1.</source>
            <translation>Det finnes ikke noe værested som heter %1.</translation>
        </message>
        <message>
            <source>Write the day as --date 2026-11-03.</source>
            <translation>Skriv dagen som --date 2026-11-03.</translation>
        </message>
        <message>
            <source>There is no such round in this file.</source>
            <translation>Den ringerunden finnes ikke i filen.</translation>
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
                <numerusform>%n uten kontakt for lenge</numerusform>
                <numerusform>%n uten kontakt for lenge</numerusform>
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
                <numerusform>%n åpen oppgave</numerusform>
                <numerusform>%n åpne oppgaver</numerusform>
            </translation>
        </message>
        <message>
            <source>Says what needs somebody today.</source>
            <translation>Sier hva som trenger noen i dag.</translation>
        </message>
        <message>
            <source>Prints whom to ring, in order.</source>
            <translation>Skriver hvem det skal ringes til, i rekkefølge.</translation>
        </message>
        <message>
            <source>Prints the people whose next contact is due by a date.</source>
            <translation>Skriver de brukerne som skal kontaktes senest en dato.</translation>
        </message>
        <message>
            <source>Prints the people who have been without contact for too long.</source>
            <translation>Skriver de brukerne som har vært uten kontakt for lenge.</translation>
        </message>
        <message>
            <source>Finds people by the beginning of a name, address or number.</source>
            <translation>Finner brukere ut fra begynnelsen av navn, adresse eller nummer.</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures in %1</source>
            <translation>
                <numerusform>%n bilde i %1</numerusform>
                <numerusform>%n bilder i %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Draws every page to pictures, in each language, light and dark.</source>
            <translation>Tegner alle sider som bilder, på hvert språk, lyst og mørkt.</translation>
        </message>
        <message>
            <source>%1 is there already and is not overwritten. Choose another name.</source>
            <translation>%1 finnes allerede og blir ikke overskrevet. Velg et annet navn.</translation>
        </message>
        <message>
            <source>Nobody is found by these words.</source>
            <translation>Ingen blir funnet med de ordene.</translation>
        </message>
        <message numerus="yes">
            <source>%n people are found by these words: give the number that search --json prints as id.</source>
            <translation>
                <numerusform>%n person blir funnet med de ordene: skriv nummeret som search --json viser som id.</numerusform>
                <numerusform>%n personer blir funnet med de ordene: skriv nummeret som search --json viser som id.</numerusform>
            </translation>
        </message>
        <message>
            <source>Say which file to write, with --out.</source>
            <translation>Skriv med --out hvilken fil som skal skrives.</translation>
        </message>
        <message>
            <source>Written. Only you may read the file.</source>
            <translation>Skrevet. Bare du kan lese filen.</translation>
        </message>
        <message>
            <source>There is no helper called %1.</source>
            <translation>Det er ingen ansatt eller frivillig som heter %1.</translation>
        </message>
        <message>
            <source>Nobody has asked for the erasure of this person.</source>
            <translation>Ingen har bedt om at denne personen slettes.</translation>
        </message>
        <message>
            <source>Write why as --because wish, consent_withdrawn, no_longer_needed or kept_by_mistake.</source>
            <translation>Skriv hvorfor med --because wish, consent_withdrawn, no_longer_needed eller kept_by_mistake.</translation>
        </message>
        <message>
            <source>Asked for. Nothing is erased before another coordinator confirms it.</source>
            <translation>Det er bedt om. Ingenting slettes før en annen koordinator bekrefter det.</translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) erased again</source>
            <translation>
                <numerusform>%n personkort slettet igjen</numerusform>
                <numerusform>%n personkort slettet igjen</numerusform>
            </translation>
        </message>
        <message>
            <source>Say who: a name or an id.</source>
            <translation>Skriv hvem: et navn eller en id.</translation>
        </message>
        <message>
            <source>Writes everything that is kept about a person, for them to have.</source>
            <translation>Skriver alt som lagres om en person, til personen selv.</translation>
        </message>
        <message>
            <source>Asks for a person's erasure, or confirms it as the second helper.</source>
            <translation>Ber om at en person slettes, eller bekrefter det som den andre.</translation>
        </message>
        <message>
            <source>%1 can open the register now.</source>
            <translation>%1 kan åpne registeret nå.</translation>
        </message>
        <message>
            <source>%1 can no longer open the register.</source>
            <translation>%1 kan ikke lenger åpne registeret.</translation>
        </message>
        <message>
            <source>Gives a helper a passphrase that opens the register, or another one.</source>
            <translation>Gir en hjelper en passordfrase som åpner registeret, eller en ny.</translation>
        </message>
        <message>
            <source>Ends a helper's access: their passphrase opens the register no more.</source>
            <translation>Avslutter en hjelpers tilgang: Passordfrasen åpner ikke registeret mer.</translation>
        </message>
        <message>
            <source>Says who can open the register, and since when.</source>
            <translation>Sier hvem som kan åpne registeret, og siden når.</translation>
        </message>
        <message>
            <source>Backed up to %1</source>
            <translation>Kopiert til %1</translation>
        </message>
        <message>
            <source>The backup is in the register's place.</source>
            <translation>Sikkerhetskopien er på registerets plass.</translation>
        </message>
        <message>
            <source>The register as it was is kept as %1</source>
            <translation>Registeret slik det var, er lagret som %1</translation>
        </message>
        <message>
            <source>Backs the register up, beside it or to a file, with every row compared.</source>
            <translation>Lager en sikkerhetskopi av registeret, ved siden av det eller til en fil, med hver rad sammenlignet.</translation>
        </message>
        <message>
            <source>Puts a backup in the register's place, or says what that would change.</source>
            <translation>Setter en sikkerhetskopi på registerets plass, eller sier hva det ville endre.</translation>
        </message>
        <message>
            <source>Every command takes --json, --passphrase-file and --help. The manual page (man naervaer) tells the rest, exit codes included.</source>
            <translation>Alle kommandoer tar --json, --passphrase-file og --help. Manualsiden (man naervaer) forteller resten, også sluttkodene.</translation>
        </message>
        <message>
            <source>New passphrase: </source>
            <translation>Ny passordfrase: </translation>
        </message>
        <message>
            <source>The same again: </source>
            <translation>Den samme igjen: </translation>
        </message>
        <message>
            <source>Give the new passphrase with --new-passphrase-file.</source>
            <translation>Oppgi den nye passordfrasen med --new-passphrase-file.</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De to er ikke like.</translation>
        </message>
        <message>
            <source>Passphrase (Enter for a demo file): </source>
            <translation>Passordfrase (Enter for en demofil): </translation>
        </message>
        <message>
            <source>The second helper confirms with a passphrase of their own and --confirm.</source>
            <translation>Den andre hjelperen bekrefter med sin egen passordfrase og --confirm.</translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each in its place and unchanged.</source>
            <translation>
                <numerusform>%n post, på sin plass og uendret.</numerusform>
                <numerusform>%n poster, hver på sin plass og uendret.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 of %2 pages can be read.</source>
            <translation>%1 av %2 sider kan leses.</translation>
        </message>
        <message>
            <source>(rows may be missing)</source>
            <translation>(rader kan mangle)</translation>
        </message>
        <message>
            <source>Recomputes the log of acts: nothing changed, left out or cut off.</source>
            <translation>Regner etter loggen: ingenting endret, utelatt eller kuttet av.</translation>
        </message>
        <message>
            <source>Copies what can be read of a damaged file into a new one.</source>
            <translation>Kopierer det som kan leses av en skadet fil, til en ny.</translation>
        </message>
        <message>
            <source>%1 is not an ordinary file of your own. Keep the passphrase in one.</source>
            <translation>%1 er ikke en vanlig fil som er din egen. Lagre passordfrasen i en slik.</translation>
        </message>
        <message>
            <source>Others may open %1. Keep it to yourself (chmod 600), and change the passphrase if somebody may have read it.</source>
            <translation>Andre kan åpne %1. Behold den for deg selv (chmod 600), og bytt passordfrasen hvis noen kan ha lest den.</translation>
        </message>
        <message>
            <source>Writes what one shift tells the next.</source>
            <translation>Skriver hva en vakt forteller den neste.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 calls</source>
            <translation>%1: %2 av %3 samtaler</translation>
        </message>
        <message>
            <source>Given to nobody:</source>
            <translation>Gitt til ingen:</translation>
        </message>
        <message>
            <source>Say which round: --round ROUND.</source>
            <translation>Si hvilken runde: --round RUNDE.</translation>
        </message>
        <message>
            <source>Shares a round out over the callers of an evening, and says why.</source>
            <translation>Fordeler en runde på dem som ringer en kveld, og sier hvorfor.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::app::Program</name>
        <message>
            <source>Open a register</source>
            <translation>Åpne et register</translation>
        </message>
        <message>
            <source>This file is on a network drive. Open it only if nobody else has it open meanwhile: two at once can destroy it.</source>
            <translation>Filen ligger på en nettverksdisk. Åpne den bare hvis ingen andre har den åpen imens: to samtidig kan ødelegge den.</translation>
        </message>
        <message>
            <source>Nobody else has it open</source>
            <translation>Ingen andre har den åpen</translation>
        </message>
        <message>
            <source>Do not open</source>
            <translation>Ikke åpne</translation>
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
            <translation>Dikter opp mennesker</translation>
        </message>
        <message>
            <source>The register is encrypted now. Its former, unprotected file is kept as %1: anybody can read it.</source>
            <translation>Registeret er kryptert nå. Den tidligere, ubeskyttede filen ligger som %1: Alle kan lese den.</translation>
        </message>
        <message>
            <source>Delete the unprotected file</source>
            <translation>Slett den ubeskyttede filen</translation>
        </message>
        <message>
            <source>Keep it for now</source>
            <translation>Behold den inntil videre</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <translation>Gjenoppretter sikkerhetskopien</translation>
        </message>
        <message>
            <source>The backup is restored.</source>
            <translation>Sikkerhetskopien er gjenopprettet.</translation>
        </message>
        <message>
            <source>The backup is restored. The register as it was before is kept among the backups.</source>
            <translation>Sikkerhetskopien er gjenopprettet. Registeret slik det var før, ligger blant sikkerhetskopiene.</translation>
        </message>
        <message>
            <source>A backup of the register</source>
            <translation>En sikkerhetskopi av registeret</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Hvor skal registeret ligge?</translation>
        </message>
        <message>
            <source>There is no register at %1 any more.</source>
            <translation>Det er ikke lenger noe register på %1.</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Gjenopprett en sikkerhetskopi …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AccessDialog</name>
        <message>
            <source>Access for %1</source>
            <translation>Tilgang for %1</translation>
        </message>
        <message>
            <source>A passphrase that %1 chooses</source>
            <translation>En passordfrase som %1 velger</translation>
        </message>
        <message>
            <source>Give access</source>
            <translation>Gi tilgang</translation>
        </message>
        <message>
            <source>%1 can open the register now.</source>
            <translation>%1 kan åpne registeret nå.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AccessPanel</name>
        <message>
            <source>Search helpers</source>
            <translation>Søk i ansatte og frivillige</translation>
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
            <translation>Åpner registeret</translation>
        </message>
        <message>
            <source>No</source>
            <translation>Nei</translation>
        </message>
        <message>
            <source>Since %1</source>
            <translation>Siden %1</translation>
        </message>
        <message>
            <source>Give access (Enter)</source>
            <translation>Gi tilgang (Enter)</translation>
        </message>
        <message>
            <source>New recovery sheet …</source>
            <translation>Nytt gjenopprettingsark …</translation>
        </message>
        <message>
            <source>%1 can no longer open the register with the passphrase of now. A new one can be given later.</source>
            <translation>%1 kan deretter ikke åpne registeret med den nåværende passordfrasen. En ny kan gis senere.</translation>
        </message>
        <message>
            <source>End the access</source>
            <translation>Avslutt tilgangen</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>La den være</translation>
        </message>
        <message>
            <source>%1 can no longer open the register.</source>
            <translation>%1 kan ikke lenger åpne registeret.</translation>
        </message>
        <message>
            <source>A new recovery sheet is made. The one before opens the register no more.</source>
            <translation>Det lages et nytt gjenopprettingsark. Det forrige åpner ikke registeret mer.</translation>
        </message>
        <message>
            <source>Make a new sheet</source>
            <translation>Lag et nytt ark</translation>
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
            <translation>Deler av loggen</translation>
        </message>
        <message>
            <source>Look-ups to judge</source>
            <translation>Oppslag til vurdering</translation>
        </message>
        <message>
            <source>Everything done</source>
            <translation>Alt som er gjort</translation>
        </message>
        <message>
            <source>Check the log now</source>
            <translation>Sjekk loggen nå</translation>
        </message>
        <message>
            <source>Checking the log</source>
            <translation>Sjekker loggen</translation>
        </message>
        <message>
            <source>The log was not checked to its end.</source>
            <translation>Loggen ble ikke sjekket til slutten.</translation>
        </message>
        <message numerus="yes">
            <source>The log is whole: %n acts, each in its place and unchanged.</source>
            <translation>
                <numerusform>Loggen er hel: %n handling, på plass og uendret.</numerusform>
                <numerusform>Loggen er hel: %n handlinger, hver på sin plass og uendret.</numerusform>
            </translation>
        </message>
        <message>
            <source>The log is not whole. Keep the file as it is, and show this to whoever is in charge of data protection.</source>
            <translation>Loggen er ikke hel. La filen være som den er, og vis dette til den som har ansvar for personvernet.</translation>
        </message>
        <message>
            <source>Ctrl+Tab</source>
            <translation>Ctrl+Tab</translation>
        </message>
        <message>
            <source>The next list</source>
            <translation>Den neste listen</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>The look-up belonged to the work</source>
            <translation>Oppslaget hørte til arbeidet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ActsPanel</name>
        <message>
            <source>Look-up: %1</source>
            <translation>Oppslag: %1</translation>
        </message>
        <message>
            <source>Look-up</source>
            <translation>Oppslag</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Tatt tilbake: %1</translation>
        </message>
        <message>
            <source>The program</source>
            <translation>Programmet</translation>
        </message>
        <message>
            <source>Search the log</source>
            <translation>Søk i loggen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Hvem</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>Nothing was done in this month.</source>
            <translation>Ingenting er gjort denne måneden.</translation>
        </message>
        <message>
            <source>Confidential notes opened: %1</source>
            <translation>Fortrolige notater åpnet: %1</translation>
        </message>
        <message>
            <source>The log is being read …</source>
            <translation>Loggen leses …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AlertDialog</name>
        <message>
            <source>New alert</source>
            <translation>Ny påminnelse</translation>
        </message>
        <message>
            <source>Alert</source>
            <translation>Påminnelse</translation>
        </message>
        <message>
            <source>First of all</source>
            <translation>Viktigst av alt</translation>
        </message>
        <message>
            <source>Important</source>
            <translation>Viktig</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Godt å vite</translation>
        </message>
        <message>
            <source>What to know</source>
            <translation>Godt å vite</translation>
        </message>
        <message>
            <source>How much it matters</source>
            <translation>Hvor viktig</translation>
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
            <translation>Lagre påminnelsen</translation>
        </message>
        <message>
            <source>The alert is shown at every contact.</source>
            <translation>Påminnelsen vises ved hver kontakt.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AliasDialog</name>
        <message>
            <source>The alias becomes a person</source>
            <translation>Kallenavnet blir til en bruker</translation>
        </message>
        <message>
            <source>Make it one person</source>
            <translation>Gjør det til én bruker</translation>
        </message>
        <message>
            <source>The name</source>
            <translation>Navnet</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Fullt navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kalles</translation>
        </message>
        <message>
            <source>What was logged under the alias</source>
            <translation>Det som er notert under kallenavnet</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kallenavn i stedet for navn</translation>
        </message>
        <message>
            <source>Consent to our keeping the card</source>
            <translation>Samtykke til at vi har personkortet</translation>
        </message>
        <message>
            <source>Given %1.</source>
            <translation>Gitt %1.</translation>
        </message>
        <message>
            <source>The person says yes to our keeping the card</source>
            <translation>Brukeren sier ja til at vi har personkortet</translation>
        </message>
        <message>
            <source>No contact waits under this alias. What is on the card already stays there.</source>
            <translation>Ingen kontakt venter under dette kallenavnet. Det som allerede står på personkortet, blir stående.</translation>
        </message>
        <message numerus="yes">
            <source>%n contact(s) under this alias become the person's. Nobody is counted twice.</source>
            <translation>
                <numerusform>%n kontakt under dette kallenavnet blir brukerens. Ingen telles to ganger.</numerusform>
                <numerusform>%n kontakter under dette kallenavnet blir brukerens. Ingen telles to ganger.</numerusform>
            </translation>
        </message>
        <message>
            <source>The alias is %1 now.</source>
            <translation>Kallenavnet er nå %1.</translation>
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
            <translation>Skalldyr</translation>
        </message>
        <message>
            <source>Eggs</source>
            <translation>Egg</translation>
        </message>
        <message>
            <source>Fish</source>
            <translation>Fisk</translation>
        </message>
        <message>
            <source>Peanuts</source>
            <translation>Peanøtter</translation>
        </message>
        <message>
            <source>Soybeans</source>
            <translation>Soya</translation>
        </message>
        <message>
            <source>Milk</source>
            <translation>Melk</translation>
        </message>
        <message>
            <source>Nuts</source>
            <translation>Nøtter</translation>
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
            <translation>Bløtdyr</translation>
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
            <translation>Oppringninger</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Brukere</translation>
        </message>
        <message>
            <source>Import people</source>
            <translation>Importer brukere</translation>
        </message>
        <message>
            <source>Set-up</source>
            <translation>Oppsett</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Sikkerhetskopier</translation>
        </message>
        <message>
            <source>Log of acts</source>
            <translation>Handlingslogg</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vaktskifte</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AskErasureDialog</name>
        <message>
            <source>Ask for erasure</source>
            <translation>Be om sletting</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Another coordinator has to confirm it. Until then nothing happens; afterwards nothing can be taken back.</source>
            <translation>En annen koordinator må bekrefte det. Inntil da skjer ingenting; etterpå kan ingenting angres.</translation>
        </message>
        <message>
            <source>The erasure is asked for; another coordinator has to confirm it.</source>
            <translation>Det er bedt om sletting; en annen koordinator må bekrefte den.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AttemptOutcome</name>
        <message>
            <source>No answer</source>
            <translation>Svarte ikke</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>La igjen beskjed</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke oppringning</translation>
        </message>
        <message>
            <source>Not today</source>
            <translation>Passer ikke i dag</translation>
        </message>
        <message>
            <source>Left as agreed</source>
            <translation>Satt igjen som avtalt</translation>
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
            <translation>Brukere</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Attempts to reach somebody</source>
            <translation>Forsøk på å få kontakt</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Oppgaver</translation>
        </message>
        <message>
            <source>Phone rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Ansatte og frivillige</translation>
        </message>
        <message>
            <source>There is no contact in the backup.</source>
            <translation>Det er ingen kontakt i sikkerhetskopien.</translation>
        </message>
        <message>
            <source>The last contact in the backup: %1</source>
            <translation>Den siste kontakten i sikkerhetskopien: %1</translation>
        </message>
        <message>
            <source>While working</source>
            <translation>Under arbeidet</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Bestilt</translation>
        </message>
        <message>
            <source>Before a newer version changed the file</source>
            <translation>Før en nyere utgave endret filen</translation>
        </message>
        <message>
            <source>Before another backup was restored</source>
            <translation>Før en annen kopi ble gjenopprettet</translation>
        </message>
        <message>
            <source>No backup yet</source>
            <translation>Ingen sikkerhetskopi ennå</translation>
        </message>
        <message>
            <source>Backup %1</source>
            <translation>Sikkerhetskopi %1</translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) done since then would be gone.</source>
            <translation>
                <numerusform>%n ting som er gjort siden, ville være borte.</numerusform>
                <numerusform>%n ting som er gjort siden, ville være borte.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) would be back that an earlier restore took away.</source>
            <translation>
                <numerusform>%n ting som en tidligere gjenoppretting tok bort, ville være her igjen.</numerusform>
                <numerusform>%n ting som en tidligere gjenoppretting tok bort, ville være her igjen.</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2 now, %3 in the backup</source>
            <translation>%1: %2 nå, %3 i kopien</translation>
        </message>
        <message>
            <source>Nothing would change: all of it is the same.</source>
            <translation>Ingenting ville bli endret: alt er likt.</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ingen</translation>
        </message>
        <message>
            <source>When the program was closed or locked</source>
            <translation>Da programmet ble lukket eller låst</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::BackupBadge</name>
        <message>
            <source>The newest backup of the register</source>
            <translation>Den nyeste sikkerhetskopien av registeret</translation>
        </message>
        <message>
            <source>The register should be backed up every day: see Backups</source>
            <translation>Registeret bør kopieres hver dag: se Sikkerhetskopier</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::BackupsPage</name>
        <message>
            <source>Search backups</source>
            <translation>Søk i sikkerhetskopier</translation>
        </message>
        <message>
            <source>Restore … (Enter)</source>
            <translation>Gjenopprett … (Enter)</translation>
        </message>
        <message>
            <source>No second place</source>
            <translation>Ikke noe andre sted</translation>
        </message>
        <message>
            <source>Back up now (Ctrl+N)</source>
            <translation>Kopier nå (Ctrl+N)</translation>
        </message>
        <message>
            <source>There is no backup yet. One is made every hour while there is work, and when the program is closed.</source>
            <translation>Det er ingen sikkerhetskopi ennå. Det lages en hver time mens det arbeides, og når programmet lukkes.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
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
            <translation>Her og det andre stedet</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Her</translation>
        </message>
        <message>
            <source>In the second place</source>
            <translation>Det andre stedet</translation>
        </message>
        <message>
            <source>Restore from a file …</source>
            <translation>Gjenopprett fra en fil …</translation>
        </message>
        <message>
            <source>Second place …</source>
            <translation>Et andre sted …</translation>
        </message>
        <message>
            <source>All backups lie beside the register. Choose a second place, such as a stick: a disk that fails takes both.</source>
            <translation>Alle sikkerhetskopier ligger ved siden av registeret. Velg et andre sted, for eksempel en minnepinne: en disk som ryker, tar begge deler.</translation>
        </message>
        <message>
            <source>The second place is not there just now: %1</source>
            <translation>Det andre stedet er ikke der akkurat nå: %1</translation>
        </message>
        <message>
            <source>Second place: %1</source>
            <translation>Det andre stedet: %1</translation>
        </message>
        <message>
            <source>Backed up: every row of it was compared.</source>
            <translation>Kopiert: hver rad i kopien er sammenlignet.</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Kopierer</translation>
        </message>
        <message>
            <source>A folder on a stick or another disk</source>
            <translation>En mappe på en minnepinne eller en annen disk</translation>
        </message>
        <message>
            <source>Each backup goes there too from now on.</source>
            <translation>Hver sikkerhetskopi kommer også dit fra nå av.</translation>
        </message>
        <message>
            <source>Backups go to no second place any more. Those that lie there stay.</source>
            <translation>Sikkerhetskopiene kommer ikke lenger et andre sted. De som ligger der, blir.</translation>
        </message>
        <message>
            <source>A backup of this register</source>
            <translation>En sikkerhetskopi av dette registeret</translation>
        </message>
        <message>
            <source>Comparing the backup with the register</source>
            <translation>Sammenligner kopien med registeret</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>Back up now</source>
            <translation>Kopier nå</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>What restoring the chosen one would change</source>
            <translation>Hva det ville endre å gjenopprette den valgte</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
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
            <translation>Hva bekymrer deg? Tomt: notatet sier det</translation>
        </message>
        <message>
            <source>What worries you?</source>
            <translation>Hva bekymrer deg?</translation>
        </message>
        <message>
            <source>Talked about</source>
            <translation>Snakket om</translation>
        </message>
        <message>
            <source>Note (N)</source>
            <translation>Notat (N)</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk neste gang</translation>
        </message>
        <message>
            <source>Mood (Alt+1 – 5)</source>
            <translation>Humør (Alt+1 – 5)</translation>
        </message>
        <message>
            <source>Mood %1 of 5: %2</source>
            <translation>Humør %1 av 5: %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallOutcome</name>
        <message>
            <source>Reached</source>
            <translation>Fikk kontakt</translation>
        </message>
        <message>
            <source>No answer</source>
            <translation>Svarte ikke</translation>
        </message>
        <message>
            <source>Left a message</source>
            <translation>La igjen beskjed</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke oppringning</translation>
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
            <translation>Legg gjerne igjen beskjed</translation>
        </message>
        <message>
            <source>Leave no message</source>
            <translation>Ikke legg igjen beskjed</translation>
        </message>
        <message>
            <source>say who we are</source>
            <translation>si gjerne hvem vi er</translation>
        </message>
        <message>
            <source>do not say who we are</source>
            <translation>ikke si hvem vi er</translation>
        </message>
        <message>
            <source>Other number</source>
            <translation>Annet nummer</translation>
        </message>
        <message>
            <source>Save and next (Enter)</source>
            <translation>Lagre og neste (Enter)</translation>
        </message>
        <message>
            <source>Skip for now</source>
            <translation>Hopp over</translation>
        </message>
        <message>
            <source>No number</source>
            <translation>Ikke noe nummer</translation>
        </message>
        <message>
            <source>Call running: %1</source>
            <translation>Samtale pågår: %1</translation>
        </message>
        <message>
            <source>The call lasted %1</source>
            <translation>Samtalen varte %1</translation>
        </message>
        <message>
            <source>Hide your own number</source>
            <translation>Skjul ditt nummer</translation>
        </message>
        <message>
            <source>Hang up (Space)</source>
            <translation>Legg på (mellomrom)</translation>
        </message>
        <message>
            <source>Ring (Space)</source>
            <translation>Ring (mellomrom)</translation>
        </message>
        <message>
            <source>This is a demo: nothing is dialled. Imagine the call.</source>
            <translation>Dette er en demo: det ringes ikke. Forestill deg samtalen.</translation>
        </message>
        <message>
            <source>Nothing on this computer can dial. Ring %1 from a telephone.</source>
            <translation>Ingenting på datamaskinen kan ringe. Ring %1 fra en telefon.</translation>
        </message>
        <message>
            <source>The number is copied.</source>
            <translation>Nummeret er kopiert.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Kopier</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CallsPage</name>
        <message>
            <source>Logged: %1. Staff got a task.</source>
            <translation>Notert: %1. De ansatte fikk en oppgave.</translation>
        </message>
        <message>
            <source>Logged: %1</source>
            <translation>Notert: %1</translation>
        </message>
        <message>
            <source>What you had typed about this call is back.</source>
            <translation>Det du hadde skrevet om samtalen, er her igjen.</translation>
        </message>
        <message>
            <source>There is no phone round here yet. Plan one, and the people in it turn up when a call is due.</source>
            <translation>Her er det ingen ringerunde ennå. Planlegg en, så dukker brukerne opp når de skal ringes.</translation>
        </message>
        <message>
            <source>Everybody in this round has been rung. Thank you.</source>
            <translation>Alle i ringerunden er ringt. Takk for innsatsen.</translation>
        </message>
        <message>
            <source>Back to Today</source>
            <translation>Tilbake til I dag</translation>
        </message>
        <message>
            <source>Nobody can be rung just now. Those left are listed with the time to try again.</source>
            <translation>Ingen kan ringes akkurat nå. Resten står på listen med når det kan prøves igjen.</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>Ring; again: hang up</source>
            <translation>Ring; igjen: legg på</translation>
        </message>
        <message>
            <source>1 – 6</source>
            <translation>1 – 6</translation>
        </message>
        <message>
            <source>How the call went</source>
            <translation>Hvordan gikk samtalen?</translation>
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
            <translation>Skriv et notat</translation>
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
            <translation>Lagre, og videre til neste</translation>
        </message>
        <message>
            <source>S</source>
            <translation>S</translation>
        </message>
        <message>
            <source>Skip this person for now</source>
            <translation>Hopp over inntil videre</translation>
        </message>
        <message>
            <source>Ctrl+C</source>
            <translation>Ctrl+C</translation>
        </message>
        <message>
            <source>Copy the number</source>
            <translation>Kopier nummeret</translation>
        </message>
        <message>
            <source>Ctrl+O</source>
            <translation>Ctrl+O</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åpne personkortet</translation>
        </message>
        <message>
            <source>The call</source>
            <translation>Samtalen</translation>
        </message>
        <message>
            <source>Plan rounds</source>
            <translation>Planlegg ringerunder</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CameHow</name>
        <message>
            <source>Not known</source>
            <translation>Vites ikke</translation>
        </message>
        <message>
            <source>Came by themselves</source>
            <translation>Kom på egen hånd</translation>
        </message>
        <message>
            <source>A friend</source>
            <translation>En venn</translation>
        </message>
        <message>
            <source>A relative</source>
            <translation>En pårørende</translation>
        </message>
        <message>
            <source>A nurse</source>
            <translation>En sykepleier</translation>
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
            <translation>En brosjyre</translation>
        </message>
        <message>
            <source>A shop</source>
            <translation>En butikk</translation>
        </message>
        <message>
            <source>A school</source>
            <translation>En skole</translation>
        </message>
        <message>
            <source>Met in the street</source>
            <translation>Møtt på gata</translation>
        </message>
        <message>
            <source>Another way</source>
            <translation>På annen måte</translation>
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
            <translation>Personkortet er endret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CentreDialog</name>
        <message>
            <source>New centre</source>
            <translation>Nytt værested</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>In use still</source>
            <translation>Fortsatt i bruk</translation>
        </message>
        <message>
            <source> days</source>
            <translation> dager</translation>
        </message>
        <message>
            <source>How far beyond the agreed rhythm before somebody counts as forgotten.</source>
            <translation>Hvor langt utover kontaktrytmen før noen regnes som glemt.</translation>
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
            <translation>Glemt etter en margin på</translation>
        </message>
        <message>
            <source>Duty phone</source>
            <translation>Vakttelefon</translation>
        </message>
        <message>
            <source>%1 is kept as you wrote.</source>
            <translation>%1 er lagret slik du skrev.</translation>
        </message>
        <message>
            <source>%1 is one of the centres now.</source>
            <translation>%1 er nå et av værestedene.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CentresPanel</name>
        <message>
            <source>Search centres</source>
            <translation>Søk i væresteder</translation>
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
            <translation>Margin</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Duty phone</source>
            <translation>Vakttelefon</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>I bruk</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ikke lenger</translation>
        </message>
        <message>
            <source>New centre (Ctrl+N)</source>
            <translation>Nytt værested (Ctrl+N)</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ChipEditor</name>
        <message>
            <source>Type to choose …</source>
            <translation>Skriv for å velge …</translation>
        </message>
        <message>
            <source>%1, chosen. Press to take away.</source>
            <translation>%1, valgt. Trykk for å fjerne.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ClosureDialog</name>
        <message>
            <source>New closing</source>
            <translation>Ny stengning</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ikke kjent ennå</translation>
        </message>
        <message>
            <source>Christmas, repairs</source>
            <translation>Jul, reparasjon</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Siste dag</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message>
            <source>Close the centre</source>
            <translation>Steng værestedet</translation>
        </message>
        <message>
            <source>%1 is closed from %2.</source>
            <translation>%1 er stengt fra %2.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ClosuresPanel</name>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Første dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Siste dag</translation>
        </message>
        <message>
            <source>not known yet</source>
            <translation>ikke kjent ennå</translation>
        </message>
        <message>
            <source>Holds</source>
            <translation>Gjelder</translation>
        </message>
        <message>
            <source>Lifted</source>
            <translation>Opphevet</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>Search closings</source>
            <translation>Søk i stengninger</translation>
        </message>
        <message>
            <source>Lift (Delete)</source>
            <translation>Opphev (Delete)</translation>
        </message>
        <message>
            <source>Centre</source>
            <translation>Værested</translation>
        </message>
        <message>
            <source>New closing (Ctrl+N)</source>
            <translation>Ny stengning (Ctrl+N)</translation>
        </message>
        <message>
            <source>Nothing is planned to shut this centre.</source>
            <translation>Det er ikke planlagt noen stengning av værestedet.</translation>
        </message>
        <message>
            <source>The closing is lifted.</source>
            <translation>Stengningen er opphevet.</translation>
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
            <translation>sett av %1 %2</translation>
        </message>
        <message>
            <source>handled by %1 %2</source>
            <translation>håndtert av %1 %2</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Bekymring</translation>
        </message>
        <message>
            <source>How was it handled?</source>
            <translation>Hvordan ble den håndtert?</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndtert</translation>
        </message>
        <message>
            <source>About nobody in particular</source>
            <translation>Ikke om noen bestemt</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åpne personkortet</translation>
        </message>
        <message>
            <source>The concern is handled.</source>
            <translation>Bekymringen er håndtert.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConcernState</name>
        <message>
            <source>Not seen yet</source>
            <translation>Ikke sett ennå</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndtert</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tatt tilbake</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConfirmErasureDialog</name>
        <message>
            <source>Erase for good</source>
            <translation>Slett for alltid</translation>
        </message>
        <message>
            <source>%1, says %2 (%3).</source>
            <translation>%1, sier %2 (%3).</translation>
        </message>
        <message>
            <source>This cannot be taken back, and neither can anything done before. A backup that is restored later forgets the person again.</source>
            <translation>Dette kan ikke angres, og heller ikke noe som er gjort før. En sikkerhetskopi som gjenopprettes senere, glemmer personen igjen.</translation>
        </message>
        <message>
            <source>The person is erased; the figures stand.</source>
            <translation>Personen er slettet; tallene står.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConfirmRestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Gjenopprett en sikkerhetskopi</translation>
        </message>
        <message>
            <source>The backup takes the register's place. If there is a file there still, damaged or not, it is kept among the backups. Who was erased stays erased.</source>
            <translation>Sikkerhetskopien trer i stedet for registeret. Er det fortsatt en fil der, skadet eller ikke, blir den tatt vare på blant sikkerhetskopiene. Den som er slettet, forblir slettet.</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Gjenopprett denne</translation>
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
            <translation>Noter samtykket</translation>
        </message>
        <message>
            <source>The consent is noted.</source>
            <translation>Samtykket er notert.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentFields</name>
        <message>
            <source>Who consented for a child</source>
            <translation>Hvem samtykket for et barn</translation>
        </message>
        <message>
            <source>Which text was read out, such as 2026-1</source>
            <translation>Hvilken tekst ble lest opp, f.eks. 2026-1</translation>
        </message>
        <message>
            <source>Given on</source>
            <translation>Gitt den</translation>
        </message>
        <message>
            <source>How</source>
            <translation>Hvordan</translation>
        </message>
        <message>
            <source>Guardian</source>
            <translation>Verge</translation>
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
            <translation>Muntlig</translation>
        </message>
        <message>
            <source>In writing</source>
            <translation>Skriftlig</translation>
        </message>
        <message>
            <source>Through a guardian</source>
            <translation>Gjennom verge</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ConsentPurpose</name>
        <message>
            <source>Keeping a card</source>
            <translation>Å ha et personkort</translation>
        </message>
        <message>
            <source>Being rung</source>
            <translation>Å bli oppringt</translation>
        </message>
        <message>
            <source>Noting health details</source>
            <translation>Å notere helseopplysninger</translation>
        </message>
        <message>
            <source>Referral to others</source>
            <translation>Brobygging til andre</translation>
        </message>
        <message>
            <source>Telling a relative</source>
            <translation>Å fortelle en pårørende</translation>
        </message>
        <message>
            <source>Statistics</source>
            <translation>Statistikk</translation>
        </message>
        <message>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <source>Quote</source>
            <translation>Sitat</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ContactDialog</name>
        <message>
            <source>Log a contact</source>
            <translation>Noter en kontakt</translation>
        </message>
        <message>
            <source>I am worried: somebody else must look at the note</source>
            <translation>Jeg er bekymret: noen andre må se notatet</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>The meeting with %1</source>
            <translation>Møtet med %1</translation>
        </message>
        <message>
            <source>Adults, the person included</source>
            <translation>Voksne, brukeren medregnet</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hva som ble sagt</translation>
        </message>
        <message>
            <source>The contact is logged.</source>
            <translation>Kontakten er notert.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ContactKind</name>
        <message>
            <source>We rang</source>
            <translation>Vi ringte</translation>
        </message>
        <message>
            <source>They rang</source>
            <translation>Ringte til oss</translation>
        </message>
        <message>
            <source>Meal</source>
            <translation>Måltid</translation>
        </message>
        <message>
            <source>Mobile café</source>
            <translation>Mobilkafé</translation>
        </message>
        <message>
            <source>Night's stay</source>
            <translation>Overnatting</translation>
        </message>
        <message>
            <source>Conversation</source>
            <translation>Samtale</translation>
        </message>
        <message>
            <source>Get-together</source>
            <translation>Treff</translation>
        </message>
        <message>
            <source>Hand-out</source>
            <translation>Utdeling</translation>
        </message>
        <message>
            <source>Befriending</source>
            <translation>Besøksvenn</translation>
        </message>
        <message>
            <source>Visit</source>
            <translation>Besøk</translation>
        </message>
        <message>
            <source>Dropped in</source>
            <translation>Kom innom</translation>
        </message>
        <message>
            <source>In the street</source>
            <translation>På gata</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Cover</name>
        <message>
            <source>Hidden. Press any key or click to go on.</source>
            <translation>Skjult. Trykk på en tast eller klikk for å fortsette.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::DateEdit</name>
        <message>
            <source>A date such as 24.11.2026, 24/11, today or Monday. Up and Down change it by a day.</source>
            <translation>En dato som 24.11.2026, 24/11, i dag eller mandag. Pil opp og ned endrer en dag.</translation>
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
            <translation>Fisk, men ikke kjøtt</translation>
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
            <translation>Ikke svinekjøtt</translation>
        </message>
        <message>
            <source>No beef</source>
            <translation>Ikke storfekjøtt</translation>
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
            <translation>Myk kost</translation>
        </message>
        <message>
            <source>Puréed food</source>
            <translation>Moset kost</translation>
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
            <translation>Aldri kontaktet</translation>
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
            <translation>Vites ikke</translation>
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
            <translation>Har ikke noe sted å bo</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::EncryptDialog</name>
        <message>
            <source>Protect this register</source>
            <translation>Beskytt dette registeret</translation>
        </message>
        <message>
            <source>Anybody who gets hold of this file can read it, because it is from before registers were encrypted. Choose the passphrase that you will open it with. A copy of the file as it is now is kept among its backups.</source>
            <translation>Enhver som får tak i denne filen, kan lese den, for den er fra før registre ble kryptert. Velg passordfrasen du vil åpne den med. En kopi av filen slik den er nå, beholdes blant sikkerhetskopiene.</translation>
        </message>
        <message>
            <source>Encrypt it</source>
            <translation>Krypter den</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ErasurePreview</name>
        <message>
            <source>Goes for good: %1</source>
            <translation>Slettes for alltid: %1</translation>
        </message>
        <message>
            <source>Stays for the figures, without name, words and hour: %1</source>
            <translation>Blir av hensyn til tallene, uten navn, ord og klokkeslett: %1</translation>
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
            <translation>Samtykket er trukket tilbake</translation>
        </message>
        <message>
            <source>The card is no longer needed</source>
            <translation>Personkortet er ikke lenger nødvendig</translation>
        </message>
        <message>
            <source>It should not have been kept</source>
            <translation>Det skulle ikke vært lagret</translation>
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
            <translation>Tatt tilbake</translation>
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
            <translation>Søk i ønsker om sletting</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Ikke slett</translation>
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
            <translation>Bedt om av</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Dato</translation>
        </message>
        <message>
            <source>Nobody's erasure is asked for. It is asked for on the person's card.</source>
            <translation>Det er ikke bedt om at noen slettes. Det gjøres på personens personkort.</translation>
        </message>
        <message>
            <source>The card stays.</source>
            <translation>Personkortet blir.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ExitBackup</name>
        <message>
            <source>Backing up the register …</source>
            <translation>Lager en sikkerhetskopi av registeret …</translation>
        </message>
        <message>
            <source>Close without</source>
            <translation>Lukk uten</translation>
        </message>
        <message>
            <source>The register is saved, but it could not be backed up. %1 %2</source>
            <translation>Registeret er lagret, men det kunne ikke lages en sikkerhetskopi. %1 %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Failure</name>
        <message>
            <source>Not saved</source>
            <translation>Ikke lagret</translation>
        </message>
        <message>
            <source>The file would not take the change. Nothing was saved.</source>
            <translation>Filen ville ikke ta imot endringen. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, close the program and open the newest backup.</source>
            <translation>Prøv igjen. Skjer det igjen, lukk programmet og åpne den nyeste sikkerhetskopien.</translation>
        </message>
        <message>
            <source>Not saved: the disk is full</source>
            <translation>Ikke lagret: disken er full</translation>
        </message>
        <message>
            <source>There is no room left on the disk. Nothing was saved.</source>
            <translation>Det er ikke mer plass på disken. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Delete or move some files, then try again.</source>
            <translation>Slett eller flytt noen filer, og prøv igjen.</translation>
        </message>
        <message>
            <source>Not saved: the file is read-only</source>
            <translation>Ikke lagret: filen er skrivebeskyttet</translation>
        </message>
        <message>
            <source>The file may be read but not changed. Nothing was saved.</source>
            <translation>Filen kan leses, men ikke endres. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Move the file to a folder of your own, or have somebody give you the right to change it.</source>
            <translation>Flytt filen til din egen mappe, eller få rett til å endre den.</translation>
        </message>
        <message>
            <source>The file is damaged</source>
            <translation>Filen er skadet</translation>
        </message>
        <message>
            <source>Parts of the file are missing or have been altered. Nothing was saved, and nothing wrong is shown.</source>
            <translation>Deler av filen mangler eller er endret. Ingenting ble lagret, og ingenting galt vises.</translation>
        </message>
        <message>
            <source>Leave the file as it is, open the newest backup, and tell whoever helps you.</source>
            <translation>La filen være, åpne den nyeste sikkerhetskopien, og si fra til den som hjelper dere.</translation>
        </message>
        <message>
            <source>Another program's file</source>
            <translation>Et annet programs fil</translation>
        </message>
        <message>
            <source>This file was not made by Nærvær. It was not changed.</source>
            <translation>Filen er ikke laget av Nærvær. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <translation>Velg en annen fil.</translation>
        </message>
        <message>
            <source>The file is from a newer version</source>
            <translation>Filen er fra en nyere versjon</translation>
        </message>
        <message>
            <source>A later version of Nærvær has worked on this file. It was not changed.</source>
            <translation>En senere versjon av Nærvær har arbeidet i filen. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>Install the newest version here, then open the file again.</source>
            <translation>Installer den nyeste versjonen her, og åpne filen igjen.</translation>
        </message>
        <message>
            <source>The file is open somewhere else</source>
            <translation>Filen er åpen et annet sted</translation>
        </message>
        <message>
            <source>Somebody else has the file open, and only one at a time can. It was not changed.</source>
            <translation>Noen andre har filen åpen, og bare én om gangen kan. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>Close it there, then try again.</source>
            <translation>Lukk den der, og prøv igjen.</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ikke lagret ennå</translation>
        </message>
        <message>
            <source>A long job is writing to the file. Nothing was saved.</source>
            <translation>En lengre jobb skriver i filen. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Wait until it is done or stop it, then try again.</source>
            <translation>Vent til den er ferdig, eller stopp den, og prøv igjen.</translation>
        </message>
        <message>
            <source>The file is on the network</source>
            <translation>Filen ligger på nettverket</translation>
        </message>
        <message>
            <source>A file on a network drive cannot be kept safe. It was not changed.</source>
            <translation>En fil på en nettverksdisk kan ikke holdes trygg. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>Move it to a disk in this computer and open it there.</source>
            <translation>Flytt den til en disk i denne datamaskinen, og åpne den der.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Ikke funnet</translation>
        </message>
        <message>
            <source>What was asked for is no longer there. Nothing was saved.</source>
            <translation>Det det ble spurt etter, er der ikke lenger. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Go back to the list and look again.</source>
            <translation>Gå tilbake til listen, og se igjen.</translation>
        </message>
        <message>
            <source>Changed by somebody else</source>
            <translation>Endret av noen andre</translation>
        </message>
        <message>
            <source>Somebody changed the same thing while you had it open. Yours was not saved.</source>
            <translation>Noen endret det samme mens du hadde det åpent. Ditt ble ikke lagret.</translation>
        </message>
        <message>
            <source>Look at what it says now, then write your change again.</source>
            <translation>Se hva som står nå, og skriv endringen din igjen.</translation>
        </message>
        <message>
            <source>Not yours to do</source>
            <translation>Ikke din oppgave</translation>
        </message>
        <message>
            <source>Your role does not give you leave to do this. Nothing was saved.</source>
            <translation>Rollen din gir ikke lov til dette. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Ask a coordinator to do it, or to change your role.</source>
            <translation>Be en koordinator gjøre det, eller endre rollen din.</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <translation>Noe gikk galt</translation>
        </message>
        <message>
            <source>The program met a fault of its own. Nothing was saved.</source>
            <translation>Programmet støtte på en feil i seg selv. Ingenting ble lagret.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, start the program anew.</source>
            <translation>Prøv igjen. Skjer det igjen, start programmet på nytt.</translation>
        </message>
        <message>
            <source>It has been open on the computer %1 since %2, and only one at a time can have it open. It was not changed.</source>
            <translation>Den har vært åpen på datamaskinen %1 siden %2, og bare én om gangen kan ha den åpen. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>%1 has had it open on the computer %2 since %3, and only one at a time can. It was not changed.</source>
            <translation>%1 har hatt den åpen på datamaskinen %2 siden %3, og bare én om gangen kan. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>The register is not encrypted</source>
            <translation>Registeret er ikke kryptert</translation>
        </message>
        <message>
            <source>This register is from before registers were encrypted. It was not changed.</source>
            <translation>Dette registeret er fra før registre ble kryptert. Det ble ikke endret.</translation>
        </message>
        <message>
            <source>Open it in the window: it asks for a passphrase and encrypts it.</source>
            <translation>Åpne det i vinduet: Det spør om en passordfrase og krypterer registeret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FilterDialog</name>
        <message>
            <source>Choose whom to see</source>
            <translation>Velg hvem som vises</translation>
        </message>
        <message>
            <source>It does not matter</source>
            <translation>Spiller ingen rolle</translation>
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
            <translation>Har en avtalt kontaktrytme</translation>
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
            <translation>La stå tomt for å bruke det bare nå</translation>
        </message>
        <message>
            <source>Save as</source>
            <translation>Lagre som</translation>
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
            <translation>Alle språk</translation>
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
            <translation>Snakker</translation>
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
            <translation>Søk bruker eller side (Ctrl+K)</translation>
        </message>
        <message>
            <source>Find person or page</source>
            <translation>Søk bruker eller side</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Funnet</translation>
        </message>
        <message>
            <source>Nobody and no page is called that.</source>
            <translation>Ingen bruker og ingen side heter det.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FirstSteps</name>
        <message>
            <source>Nobody is in the register yet</source>
            <translation>Det er ingen i registeret ennå</translation>
        </message>
        <message>
            <source>Begin with the people you keep contact with. Everything can be changed later.</source>
            <translation>Begynn med dem dere holder kontakt med. Alt kan endres senere.</translation>
        </message>
        <message>
            <source>Import people from a spreadsheet</source>
            <translation>Importer brukere fra et regneark</translation>
        </message>
        <message>
            <source>Register the first person</source>
            <translation>Registrer den første brukeren</translation>
        </message>
        <message>
            <source>Add those who work here</source>
            <translation>Legg til dem som arbeider her</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FoundDialog</name>
        <message>
            <source>Begin a new register</source>
            <translation>Begynn et nytt register</translation>
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
            <translation>Organisasjonen</translation>
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
            <translation>Det første værestedet</translation>
        </message>
        <message>
            <source>You</source>
            <translation>Deg</translation>
        </message>
        <message>
            <source>Your name</source>
            <translation>Navnet ditt</translation>
        </message>
        <message>
            <source>Choose where to keep it</source>
            <translation>Velg hvor det skal ligge</translation>
        </message>
        <message>
            <source>Where to keep the register</source>
            <translation>Hvor skal registeret ligge?</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::FrontDoor</name>
        <message>
            <source>The register is damaged. Nothing was changed.</source>
            <translation>Registeret er skadet. Ingenting er endret.</translation>
        </message>
        <message>
            <source>Restore a backup …</source>
            <translation>Gjenopprett en sikkerhetskopi …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupChoiceDialog</name>
        <message>
            <source>Add to a group</source>
            <translation>Legg til i en gruppe</translation>
        </message>
        <message>
            <source>No group yet</source>
            <translation>Ingen gruppe ennå</translation>
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
            <translation>Legg til</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) joined the group.</source>
            <translation>
                <numerusform>%n bruker er kommet med i gruppen.</numerusform>
                <numerusform>%n brukere er kommet med i gruppen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupContactDialog</name>
        <message>
            <source>Log a group contact</source>
            <translation>Noter en gruppekontakt</translation>
        </message>
        <message>
            <source>Log it</source>
            <translation>Noter</translation>
        </message>
        <message>
            <source>The meeting</source>
            <translation>Møtet</translation>
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
            <translation>Kjent ved navn</translation>
        </message>
        <message>
            <source>Other adults</source>
            <translation>Andre voksne</translation>
        </message>
        <message>
            <source>Other children</source>
            <translation>Andre barn</translation>
        </message>
        <message>
            <source>Municipality of the others</source>
            <translation>De andres kommune</translation>
        </message>
        <message>
            <source>What was said</source>
            <translation>Hva som ble sagt</translation>
        </message>
        <message>
            <source>Topics and note stand on the card of everybody who is named. What is about one of them alone belongs on a contact of its own.</source>
            <translation>Emner og notat står på personkortet til alle som er nevnt. Det som bare gjelder én, hører til på en egen kontakt.</translation>
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
                <numerusform>Møtet med %n er notert.</numerusform>
                <numerusform>Møtet med %n er notert.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HandoverPage</name>
        <message>
            <source>I have read it</source>
            <translation>Jeg har lest det</translation>
        </message>
        <message>
            <source>Hand-over sheet</source>
            <translation>Vaktskifteark</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Lagre som PDF …</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Dagen før</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Dagen etter</translation>
        </message>
        <message>
            <source>Nobody has ticked it as read yet.</source>
            <translation>Ingen har krysset av for at det er lest.</translation>
        </message>
        <message>
            <source>Read by %1</source>
            <translation>Lest av %1</translation>
        </message>
        <message>
            <source>The next shift sees that you have read it.</source>
            <translation>Neste vakt kan se at du har lest det.</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vaktskifte</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Skrevet ut.</translation>
        </message>
        <message>
            <source>Save the hand-over</source>
            <translation>Lagre vaktskiftet</translation>
        </message>
        <message>
            <source>Hand-over %1.pdf</source>
            <translation>Vaktskifte %1.pdf</translation>
        </message>
        <message>
            <source>PDF (*.pdf)</source>
            <translation>PDF (*.pdf)</translation>
        </message>
        <message>
            <source>Saved. Only you may read the file.</source>
            <translation>Lagret. Bare du kan lese filen.</translation>
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
            <translation>Neste navn; Enter åpner kortet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HandoverPrint</name>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation>
                <numerusform>prøvd %n gang</numerusform>
                <numerusform>prøvd %n ganger</numerusform>
            </translation>
        </message>
        <message>
            <source>until %1</source>
            <translation>til %1</translation>
        </message>
        <message>
            <source>Nobody was met on this day.</source>
            <translation>Ingen ble møtt denne dagen.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) met by name.</source>
            <translation>
                <numerusform>Møtt %n person ved navn.</numerusform>
                <numerusform>Møtt %n personer ved navn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing under: %1.</source>
            <translation>Ingenting under: %1.</translation>
        </message>
        <message>
            <source>is away from tomorrow, do not call</source>
            <translation>er borte fra i morgen, ikke ring</translation>
        </message>
        <message>
            <source>is back tomorrow</source>
            <translation>er tilbake i morgen</translation>
        </message>
        <message>
            <source>new alert</source>
            <translation>ny påminnelse</translation>
        </message>
        <message>
            <source>The centre is closed from tomorrow</source>
            <translation>Værestedet er stengt fra i morgen</translation>
        </message>
        <message>
            <source>The centre is open again tomorrow</source>
            <translation>Værestedet er åpent igjen i morgen</translation>
        </message>
        <message>
            <source>Concerns nobody has handled yet</source>
            <translation>Bekymringer ingen har tatt seg av ennå</translation>
        </message>
        <message>
            <source>Tasks until tomorrow</source>
            <translation>Oppgaver til og med i morgen</translation>
        </message>
        <message>
            <source>Tried and not reached</source>
            <translation>Forsøkt, men ikke fått tak i</translation>
        </message>
        <message>
            <source>Different from tomorrow</source>
            <translation>Annet fra i morgen</translation>
        </message>
        <message>
            <source>Concerns handled</source>
            <translation>Bekymringer som er tatt hånd om</translation>
        </message>
        <message>
            <source>Hand-over from %1, %2</source>
            <translation>Vaktskifte fra %1, %2</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vaktskifte</translation>
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
            <translation>Holdes tilbake av hensyn til andre</translation>
        </message>
        <message>
            <source>Held back for their own sake</source>
            <translation>Holdes tilbake av hensyn til brukeren</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HelperDialog</name>
        <message>
            <source>New helper</source>
            <translation>Ny ansatt eller frivillig</translation>
        </message>
        <message>
            <source>Helper</source>
            <translation>Ansatt eller frivillig</translation>
        </message>
        <message>
            <source>Works here still</source>
            <translation>Arbeider her fortsatt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Staff or volunteer</source>
            <translation>Ansatt eller frivillig</translation>
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
            <translation>Snakker</translation>
        </message>
        <message>
            <source>This is you: somebody else has to change it.</source>
            <translation>Dette er deg selv: noen andre må endre det.</translation>
        </message>
        <message>
            <source>%1 is kept as you wrote.</source>
            <translation>%1 er lagret slik du skrev.</translation>
        </message>
        <message>
            <source>%1 works here now.</source>
            <translation>%1 arbeider her nå.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HelperKind</name>
        <message>
            <source>Staff</source>
            <translation>Ansatt</translation>
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
            <translation>Søk i ansatte og frivillige</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
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
            <translation>Arbeider her</translation>
        </message>
        <message>
            <source>Yes</source>
            <translation>Ja</translation>
        </message>
        <message>
            <source>No longer</source>
            <translation>Ikke lenger</translation>
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
            <translation>Svarte ikke</translation>
        </message>
        <message>
            <source>Has a message</source>
            <translation>Har fått beskjed</translation>
        </message>
        <message>
            <source>Number was wrong</source>
            <translation>Nummeret var feil</translation>
        </message>
        <message>
            <source>Wants no calls</source>
            <translation>Ønsker ikke oppringning</translation>
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
            <translation>Etternavn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kalles</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kallenavn i stedet for navn</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Second phone</source>
            <translation>Andre telefon</translation>
        </message>
        <message>
            <source>Third phone</source>
            <translation>Tredje telefon</translation>
        </message>
        <message>
            <source>May leave a message</source>
            <translation>Legg gjerne igjen beskjed</translation>
        </message>
        <message>
            <source>May say who we are</source>
            <translation>Si gjerne hvem vi er</translation>
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
            <translation>Sted</translation>
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
            <translation>Språk</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kosthold</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Tåler ikke</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk neste gang</translation>
        </message>
        <message>
            <source>Came to us through</source>
            <translation>Kom til oss gjennom</translation>
        </message>
        <message>
            <source>Adults</source>
            <translation>Voksne</translation>
        </message>
        <message>
            <source>Children</source>
            <translation>Barn</translation>
        </message>
        <message>
            <source>Contact every so many days</source>
            <translation>Kontakt hver så mange dager</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Siste kontakt</translation>
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
            <translation>Leses som</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>For eksempel</translation>
        </message>
        <message>
            <source>“%1” is read as</source>
            <translation>“%1” leses som</translation>
        </message>
        <message>
            <source>Left out</source>
            <translation>Utelates</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ImportPage</name>
        <message>
            <source>Row</source>
            <translation>Rad</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Hva skjer med den</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>En annen fil …</translation>
        </message>
        <message>
            <source>Look the file through</source>
            <translation>Se gjennom filen</translation>
        </message>
        <message>
            <source>Search the rows</source>
            <translation>Søk i radene</translation>
        </message>
        <message>
            <source>Fill what is empty on the cards that differ</source>
            <translation>Fyll ut det som er tomt på personkort som avviker</translation>
        </message>
        <message>
            <source>Save the refused rows …</source>
            <translation>Lagre de avviste radene …</translation>
        </message>
        <message>
            <source>Choose a list of people that was saved as CSV from a spreadsheet. Nothing is imported before you have seen what would happen.</source>
            <translation>Velg en liste over brukere som er lagret som CSV fra et regneark. Ingenting importeres før du har sett hva som vil skje.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Velg en fil …</translation>
        </message>
        <message>
            <source>Say what each column is. What is left out stays in the file only.</source>
            <translation>Si hva hver kolonne er. Det som utelates, blir bare i filen.</translation>
        </message>
        <message>
            <source>Every row can be used as it stands.</source>
            <translation>Alle rader kan brukes som de står.</translation>
        </message>
        <message>
            <source>Back to the columns</source>
            <translation>Tilbake til kolonnene</translation>
        </message>
        <message>
            <source>A list of people</source>
            <translation>En liste over brukere</translation>
        </message>
        <message>
            <source>Spreadsheets as CSV (*.csv *.txt)</source>
            <translation>Regneark som CSV (*.csv *.txt)</translation>
        </message>
        <message>
            <source>Looking the file through</source>
            <translation>Ser gjennom filen</translation>
        </message>
        <message>
            <source>%1 new · %2 already here · %3 differ · %4 refused</source>
            <translation>%1 nye · %2 er her allerede · %3 avviker · %4 avvist</translation>
        </message>
        <message numerus="yes">
            <source>Import %n new person(s)</source>
            <translation>
                <numerusform>Importer %n ny bruker</numerusform>
                <numerusform>Importer %n nye brukere</numerusform>
            </translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importerer</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came in.</source>
            <translation>
                <numerusform>%n bruker er importert.</numerusform>
                <numerusform>%n brukere er importert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Save the refused rows</source>
            <translation>Lagre de avviste radene</translation>
        </message>
        <message>
            <source>%1 - refused.csv</source>
            <translation>%1 - avviste.csv</translation>
        </message>
        <message>
            <source>Spreadsheets as CSV (*.csv)</source>
            <translation>Regneark som CSV (*.csv)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved. Mend them and import that file.</source>
            <translation>
                <numerusform>%n rad er lagret. Rett den, og importer filen.</numerusform>
                <numerusform>%n rader er lagret. Rett dem, og importer filen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Tab</source>
            <translation>Tab</translation>
        </message>
        <message>
            <source>From one step to the next</source>
            <translation>Fra ett trinn til det neste</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Press the button chosen</source>
            <translation>Trykk på den valgte knappen</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Empty the search, then go back</source>
            <translation>Tøm søket, og gå så tilbake</translation>
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
            <translation>En oppringning</translation>
        </message>
        <message>
            <source>You were writing: %1</source>
            <translation>Du holdt på å skrive: %1</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Fortsett</translation>
        </message>
        <message>
            <source>Continue: %1</source>
            <translation>Fortsett: %1</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>Discard: %1</source>
            <translation>Forkast: %1</translation>
        </message>
        <message>
            <source>What you had typed is thrown away.</source>
            <translation>Det du hadde skrevet, er forkastet.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::KeptWords</name>
        <message>
            <source>What you had typed</source>
            <translation>Det du hadde skrevet</translation>
        </message>
        <message>
            <source>What this was about has ended meanwhile, or is not open to you any more. Copy what is needed elsewhere.</source>
            <translation>Det dette handlet om, er avsluttet i mellomtiden eller ikke lenger åpent for deg. Kopier det som trengs et annet sted.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Forkast det</translation>
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
            <translation>Lukk (Esc)</translation>
        </message>
        <message>
            <source>Ctrl+K</source>
            <translation>Ctrl+K</translation>
        </message>
        <message>
            <source>Find a person or a page</source>
            <translation>Finn en bruker eller en side</translation>
        </message>
        <message>
            <source>Ctrl+1 – 9</source>
            <translation>Ctrl+1 – 9</translation>
        </message>
        <message>
            <source>Open the page of that number</source>
            <translation>Åpne siden med det nummeret</translation>
        </message>
        <message>
            <source>Ctrl+Z</source>
            <translation>Ctrl+Z</translation>
        </message>
        <message>
            <source>Take the last thing back</source>
            <translation>Ta tilbake det siste</translation>
        </message>
        <message>
            <source>Alt+←</source>
            <translation>Alt+←</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Tilbake dit du kom fra</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Close, or go back</source>
            <translation>Lukk, eller gå tilbake</translation>
        </message>
        <message>
            <source>F1</source>
            <translation>F1</translation>
        </message>
        <message>
            <source>This sheet</source>
            <translation>Denne oversikten</translation>
        </message>
        <message>
            <source>F9</source>
            <translation>F9</translation>
        </message>
        <message>
            <source>Hide the screen</source>
            <translation>Skjul skjermen</translation>
        </message>
        <message>
            <source>Ctrl+Shift+L</source>
            <translation>Ctrl+Shift+L</translation>
        </message>
        <message>
            <source>Lock, or let somebody else sign in</source>
            <translation>Lås, eller la en annen logge på</translation>
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
            <translation>Færøysk</translation>
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
            <translation>Rumensk</translation>
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
            <translation>Latvisk</translation>
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
            <translation>Tsjekkisk</translation>
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
            <translation>Gresk</translation>
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
            <translation>Tamil</translation>
        </message>
        <message>
            <source>Somali</source>
            <translation>Somali</translation>
        </message>
        <message>
            <source>Tigrinya</source>
            <translation>Tigrinja</translation>
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
            <translation>Ingen sitter ved telefonen</translation>
        </message>
        <message>
            <source>Nobody speaks the language</source>
            <translation>Ingen snakker språket</translation>
        </message>
        <message>
            <source>Nobody is there in the wished hours</source>
            <translation>Ingen er der i de ønskede timene</translation>
        </message>
        <message>
            <source>Must not meet those who could</source>
            <translation>Må ikke møte dem som kunne</translation>
        </message>
        <message>
            <source>Everybody who could is full</source>
            <translation>Alle som kunne, har nok</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::LegalBasis</name>
        <message>
            <source>Not settled yet</source>
            <translation>Ikke avklart ennå</translation>
        </message>
        <message>
            <source>Consent</source>
            <translation>Samtykke</translation>
        </message>
        <message>
            <source>Social service by law</source>
            <translation>Sosial tjeneste etter loven</translation>
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
                <numerusform>%n rad</numerusform>
                <numerusform>%n rader</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing here fits “%1”.</source>
            <translation>Ingenting her passer til “%1”.</translation>
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
            <translation>Oppringning</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Oppgave</translation>
        </message>
        <message>
            <source>Concern</source>
            <translation>Bekymring</translation>
        </message>
        <message>
            <source>Registration</source>
            <translation>Registrering</translation>
        </message>
        <message>
            <source>Keeping the card</source>
            <translation>Stell av personkortet</translation>
        </message>
        <message>
            <source>Enquiry</source>
            <translation>Henvendelse</translation>
        </message>
        <message>
            <source>Copy of everything, for the person</source>
            <translation>Kopi av alt til personen selv</translation>
        </message>
        <message>
            <source>Hand-over</source>
            <translation>Vaktskifte</translation>
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
            <translation>Hørte til arbeidet</translation>
        </message>
        <message>
            <source>The helper is asked why</source>
            <translation>Medarbeideren spørres hvorfor</translation>
        </message>
        <message>
            <source>Met or rang within a week</source>
            <translation>Kontakt innen en uke</translation>
        </message>
        <message>
            <source>No contact within a week</source>
            <translation>Ingen kontakt innen en uke</translation>
        </message>
        <message>
            <source>Search look-ups</source>
            <translation>Søk i oppslag</translation>
        </message>
        <message>
            <source>Belonged to the work (Enter)</source>
            <translation>Hørte til arbeidet (Enter)</translation>
        </message>
        <message>
            <source>Ask why</source>
            <translation>Spør hvorfor</translation>
        </message>
        <message>
            <source>Nobody else looked at a card in this month. Up to ten look-ups of a month are drawn by lot.</source>
            <translation>Ingen andre har slått opp et personkort denne måneden. Opptil ti oppslag fra en måned trekkes ut.</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
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
            <translation>finnes ikke lenger</translation>
        </message>
        <message>
            <source>The look-up belonged to the work.</source>
            <translation>Oppslaget hørte til arbeidet.</translation>
        </message>
        <message>
            <source>To be asked about.</source>
            <translation>Det skal spørres om oppslaget.</translation>
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
            <translation>Sett på</translation>
        </message>
        <message>
            <source>The log is being read …</source>
            <translation>Loggen leses …</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MainWindow</name>
        <message>
            <source>Undo (Ctrl+Z)</source>
            <translation>Angre (Ctrl+Z)</translation>
        </message>
        <message>
            <source>There is nothing to take back.</source>
            <translation>Det er ingenting å angre.</translation>
        </message>
        <message>
            <source>Taken back: %1</source>
            <translation>Tatt tilbake: %1</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MeetingFields</name>
        <message>
            <source>How you met</source>
            <translation>Hvordan dere møttes</translation>
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
            <translation>Notat</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MergeDialog</name>
        <message>
            <source>Make one card of two</source>
            <translation>Slå sammen to personkort</translation>
        </message>
        <message>
            <source>Keep this card</source>
            <translation>Behold dette personkortet</translation>
        </message>
        <message>
            <source>Contacts, consents, groups and rounds of both stay with the card that is kept. The other card leads to it. It can be taken back.</source>
            <translation>Begges kontakter, samtykker, grupper og ringerunder blir på personkortet som beholdes. Det andre fører dit. Det kan angres.</translation>
        </message>
        <message>
            <source>Merge the two</source>
            <translation>Slå sammen de to</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kallenavn i stedet for navn</translation>
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
            <translation>Språk</translation>
        </message>
        <message>
            <source>Remember</source>
            <translation>Husk</translation>
        </message>
        <message>
            <source>Keep the card of %1</source>
            <translation>Behold personkortet til %1</translation>
        </message>
        <message>
            <source>The card will say</source>
            <translation>Personkortet kommer til å si</translation>
        </message>
        <message>
            <source>The two cards are one.</source>
            <translation>De to personkortene er ett.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::MessageStrip</name>
        <message>
            <source>Close the message</source>
            <translation>Lukk meldingen</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Lukk</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Mood</name>
        <message>
            <source>Very low</source>
            <translation>Svært lavt</translation>
        </message>
        <message>
            <source>Low</source>
            <translation>Lavt</translation>
        </message>
        <message>
            <source>So-so</source>
            <translation>Sånn passe</translation>
        </message>
        <message>
            <source>Well</source>
            <translation>Godt</translation>
        </message>
        <message>
            <source>Very well</source>
            <translation>Veldig godt</translation>
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
            <translation>Værested du arbeider for</translation>
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
            <translation>Ny bruker</translation>
        </message>
        <message>
            <source>More about the person</source>
            <translation>Mer om brukeren</translation>
        </message>
        <message>
            <source>Register</source>
            <translation>Registrer</translation>
        </message>
        <message>
            <source>Contact every so many days</source>
            <translation>Kontakt hver så mange dager</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>%1 is registered.</source>
            <translation>%1 er registrert.</translation>
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
            <translation>Ny oppgave</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Hva</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Senest</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Hvem sin</translation>
        </message>
        <message>
            <source>The task is added.</source>
            <translation>Oppgaven er lagt til.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::NoteDialog</name>
        <message>
            <source>New confidential note</source>
            <translation>Nytt fortrolig notat</translation>
        </message>
        <message>
            <source>Confidential note</source>
            <translation>Fortrolig notat</translation>
        </message>
        <message>
            <source>For coordinators only</source>
            <translation>Bare for koordinatorer</translation>
        </message>
        <message>
            <source>In the person's own copy</source>
            <translation>I brukerens egen kopi</translation>
        </message>
        <message>
            <source>Save the note</source>
            <translation>Lagre notatet</translation>
        </message>
        <message>
            <source>The note is saved, sealed for coordinators.</source>
            <translation>Notatet er lagret, forseglet for koordinatorer.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::OutcomeKeys</name>
        <message>
            <source>How the call went</source>
            <translation>Hvordan gikk samtalen?</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::OwnPassphraseDialog</name>
        <message>
            <source>Change your passphrase</source>
            <translation>Bytt passordfrasen din</translation>
        </message>
        <message>
            <source>Until now</source>
            <translation>Til nå</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passordfrase</translation>
        </message>
        <message>
            <source>From now on</source>
            <translation>Fra nå av</translation>
        </message>
        <message>
            <source>Change it</source>
            <translation>Bytt den</translation>
        </message>
        <message>
            <source>From now on you sign in with the new passphrase.</source>
            <translation>Fra nå av logger du på med den nye passordfrasen.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Paper</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Side %1 av %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PassphraseEdit</name>
        <message>
            <source>Show what is typed</source>
            <translation>Vis hva som er skrevet</translation>
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
            <translation>Passordfrase</translation>
        </message>
        <message>
            <source>The same again</source>
            <translation>Den samme igjen</translation>
        </message>
        <message>
            <source>Easily guessed</source>
            <translation>Lett å gjette</translation>
        </message>
        <message>
            <source>Good enough</source>
            <translation>God nok</translation>
        </message>
        <message>
            <source>Strong</source>
            <translation>Sterk</translation>
        </message>
        <message>
            <source>Learn it, or write it on paper that you keep with you. Nobody can look it up for you.</source>
            <translation>Lær den utenat, eller skriv den på et papir du har på deg. Ingen kan slå den opp for deg.</translation>
        </message>
        <message>
            <source>Four or five words that do not belong together are hard to guess and easy to remember.</source>
            <translation>Fire eller fem ord som ikke hører sammen, er vanskelige å gjette og lette å huske.</translation>
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
            <translation>La stå tomt når ingen vet det ennå.</translation>
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
            <translation>Siste dag, hvis den er kjent</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>Plan the pause</source>
            <translation>Planlegg pausen</translation>
        </message>
        <message>
            <source>The pause is planned; contact resumes by itself.</source>
            <translation>Pausen er planlagt; kontakten tas opp igjen av seg selv.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PauseReason</name>
        <message>
            <source>In hospital</source>
            <translation>På sykehus</translation>
        </message>
        <message>
            <source>In prison</source>
            <translation>I fengsel</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Bortreist</translation>
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
            <translation>Annen grunn</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PeopleColumns</name>
        <message>
            <source>%1 (ended)</source>
            <translation>%1 (avsluttet)</translation>
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
            <translation>Kalles</translation>
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
            <translation>Sted</translation>
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
            <translation>Siste kontakt</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Neste</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PeoplePage</name>
        <message>
            <source>Search by name, phone or address</source>
            <translation>Søk på navn, telefon eller adresse</translation>
        </message>
        <message>
            <source>All centres</source>
            <translation>Alle væresteder</translation>
        </message>
        <message>
            <source>Paused now</source>
            <translation>På pause nå</translation>
        </message>
        <message>
            <source>Contact ended</source>
            <translation>Kontakten er avsluttet</translation>
        </message>
        <message>
            <source>New person (Ctrl+N)</source>
            <translation>Ny bruker (Ctrl+N)</translation>
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
            <translation>Klikk sorterer; Skift og klikk sorterer også etter denne.</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Skriv</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Søk</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åpne personkortet</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Ny bruker</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Choose whom to see</source>
            <translation>Velg hvem som vises</translation>
        </message>
        <message>
            <source>Shift+Down</source>
            <translation>Skift+Pil ned</translation>
        </message>
        <message>
            <source>Choose several</source>
            <translation>Velg flere</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Empty the search, then go back</source>
            <translation>Tøm søket, og gå så tilbake</translation>
        </message>
        <message>
            <source>Nobody fits what you have chosen above.</source>
            <translation>Ingen passer til det du har valgt ovenfor.</translation>
        </message>
        <message>
            <source>Nobody is registered at this centre yet. Register the first person, or import a list.</source>
            <translation>Ingen er registrert på dette værestedet ennå. Registrer den første brukeren, eller importer en liste.</translation>
        </message>
        <message>
            <source>Sort by %1</source>
            <translation>Sorter etter %1</translation>
        </message>
        <message>
            <source>Choose whom to see … (Ctrl+F)</source>
            <translation>Velg hvem som vises … (Ctrl+F)</translation>
        </message>
        <message>
            <source>Show everybody again</source>
            <translation>Vis alle igjen</translation>
        </message>
        <message>
            <source>Delete the filter “%1”</source>
            <translation>Slett filteret “%1”</translation>
        </message>
        <message>
            <source>Add to a round …</source>
            <translation>Legg til i en ringerunde …</translation>
        </message>
        <message>
            <source>Add to a group …</source>
            <translation>Legg til i en gruppe …</translation>
        </message>
        <message>
            <source>Merge the two …</source>
            <translation>Slå sammen de to …</translation>
        </message>
        <message>
            <source>Merge … (choose two)</source>
            <translation>Slå sammen … (velg to)</translation>
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
            <translation>Filteret i bruk: %1</translation>
        </message>
        <message>
            <source>Ctrl+G</source>
            <translation>Ctrl+G</translation>
        </message>
        <message>
            <source>Log a group contact with the chosen</source>
            <translation>Noter en gruppekontakt med de valgte</translation>
        </message>
        <message>
            <source>Log a group contact … (Ctrl+G)</source>
            <translation>Noter en gruppekontakt … (Ctrl+G)</translation>
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
            <translation>Ta bort (Delete)</translation>
        </message>
        <message>
            <source>Name, phone or address …</source>
            <translation>Navn, telefon eller adresse …</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Funnet</translation>
        </message>
        <message>
            <source>Those who are named</source>
            <translation>De som er nevnt</translation>
        </message>
        <message>
            <source>Nobody is called that: count the person among the others.</source>
            <translation>Ingen heter det: tell brukeren med blant de andre.</translation>
        </message>
        <message>
            <source>There is no group yet</source>
            <translation>Det finnes ingen gruppe ennå</translation>
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
            <translation>Gitt</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Trukket tilbake</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>Ikke gitt</translation>
        </message>
        <message>
            <source>Withdraw …</source>
            <translation>Trekk tilbake …</translation>
        </message>
        <message>
            <source>Note consent …</source>
            <translation>Noter samtykke …</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>taken by %1</source>
            <translation>mottatt av %1</translation>
        </message>
        <message>
            <source>wording %1</source>
            <translation>ordlyd %1</translation>
        </message>
        <message>
            <source>withdrawn %1</source>
            <translation>trukket tilbake %1</translation>
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
            <translation>Fullt navn</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Kalles</translation>
        </message>
        <message>
            <source>Or an alias</source>
            <translation>Eller et kallenavn</translation>
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
            <translation>Sted</translation>
        </message>
        <message>
            <source>Protected address: keep it out of every list and print</source>
            <translation>Beskyttet adresse: hold den utenfor alle lister og utskrifter</translation>
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
            <translation>Barn</translation>
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
            <translation>Mat</translation>
        </message>
        <message>
            <source>Diet</source>
            <translation>Kosthold</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Tåler ikke</translation>
        </message>
        <message>
            <source>Languages and interests</source>
            <translation>Språk og interesser</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Snakker</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Trenger tolk</translation>
        </message>
        <message>
            <source>Chess, music, gardens</source>
            <translation>Sjakk, musikk, hage</translation>
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
            <translation>Rettslig grunnlag</translation>
        </message>
        <message>
            <source>Came to us through</source>
            <translation>Kom til oss gjennom</translation>
        </message>
        <message>
            <source>Remember next time</source>
            <translation>Husk neste gang</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonHeader</name>
        <message>
            <source>Log contact (Ctrl+L)</source>
            <translation>Noter kontakt (Ctrl+L)</translation>
        </message>
        <message>
            <source>Ring now (Ctrl+R)</source>
            <translation>Ring nå (Ctrl+R)</translation>
        </message>
        <message>
            <source>Edit (Ctrl+E)</source>
            <translation>Endre (Ctrl+E)</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mer</translation>
        </message>
        <message>
            <source>Speaks %1</source>
            <translation>Snakker %1</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Trenger tolk</translation>
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
            <translation>Endre</translation>
        </message>
        <message>
            <source>Change the alert: %1</source>
            <translation>Endre påminnelsen: %1</translation>
        </message>
        <message>
            <source>End</source>
            <translation>Avslutt</translation>
        </message>
        <message>
            <source>End the alert: %1</source>
            <translation>Avslutt påminnelsen: %1</translation>
        </message>
        <message>
            <source>Change the pause</source>
            <translation>Endre pausen</translation>
        </message>
        <message>
            <source>Back now</source>
            <translation>Er tilbake nå</translation>
        </message>
        <message>
            <source>No phone is known.</source>
            <translation>Ingen telefon er kjent.</translation>
        </message>
        <message>
            <source>Alert …</source>
            <translation>Påminnelse …</translation>
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
            <translation>Ta opp kontakten igjen</translation>
        </message>
        <message>
            <source>End contact as agreed</source>
            <translation>Avslutt kontakten som avtalt</translation>
        </message>
        <message>
            <source>Contact is ended; the card rests.</source>
            <translation>Kontakten er avsluttet; personkortet hviler.</translation>
        </message>
        <message>
            <source>Contact is resumed.</source>
            <translation>Kontakten er tatt opp igjen.</translation>
        </message>
        <message>
            <source>The alert is ended.</source>
            <translation>Påminnelsen er avsluttet.</translation>
        </message>
        <message>
            <source>The pause is over.</source>
            <translation>Pausen er over.</translation>
        </message>
        <message>
            <source>Born %1 (%2 this year)</source>
            <translation>Født %1 (%2 år i år)</translation>
        </message>
        <message>
            <source>Known by an alias only.</source>
            <translation>Bare kjent under et kallenavn.</translation>
        </message>
        <message>
            <source>Has told a name … (Ctrl+B)</source>
            <translation>Har sagt navnet sitt … (Ctrl+B)</translation>
        </message>
        <message>
            <source>Met under an alias … (Ctrl+B)</source>
            <translation>Møtt under et kallenavn … (Ctrl+B)</translation>
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
            <translation>Oppgaver</translation>
        </message>
        <message>
            <source>No task is about this person.</source>
            <translation>Ingen oppgave gjelder denne brukeren.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>seen by %1 %2</source>
            <translation>sett av %1 %2</translation>
        </message>
        <message>
            <source>handled by %1: %2</source>
            <translation>håndtert av %1: %2</translation>
        </message>
        <message>
            <source>Confidential notes are kept by coordinators: ask one of them.</source>
            <translation>Fortrolige notater føres av koordinatorene: spør en av dem.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonNotes</name>
        <message>
            <source>Your account does not hold the key of confidential notes. It comes with a new passphrase that a coordinator who has the key gives you.</source>
            <translation>Tilgangen din har ikke nøkkelen til fortrolige notater. Den følger med en ny passordfrase som en koordinator som har nøkkelen, gir deg.</translation>
        </message>
        <message>
            <source>No confidential note yet.</source>
            <translation>Ingen fortrolige notater ennå.</translation>
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
            <translation>Skriv et fortrolig notat</translation>
        </message>
        <message>
            <source>Only coordinators can read these, and each time they are opened is logged.</source>
            <translation>Bare koordinatorer kan lese dem, og hver gang de åpnes, blir det logget.</translation>
        </message>
        <message>
            <source>This note cannot be read: it was damaged, or moved from another card.</source>
            <translation>Notatet kan ikke leses: det er skadet eller flyttet fra et annet personkort.</translation>
        </message>
        <message>
            <source>Change …</source>
            <translation>Endre …</translation>
        </message>
        <message>
            <source>Change the note of %1</source>
            <translation>Endre notatet fra %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Slett</translation>
        </message>
        <message>
            <source>Delete the note of %1</source>
            <translation>Slett notatet fra %1</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>changed by %1 %2</source>
            <translation>endret av %1 %2</translation>
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
            <translation>Avtal …</translation>
        </message>
        <message>
            <source>Agree the rhythm of contact</source>
            <translation>Avtal kontaktrytmen</translation>
        </message>
        <message>
            <source>Rhythm</source>
            <translation>Kontaktrytme</translation>
        </message>
        <message>
            <source>Last contact</source>
            <translation>Siste kontakt</translation>
        </message>
        <message>
            <source>None yet</source>
            <translation>Ingen ennå</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>Siden da</translation>
        </message>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n forsøk</numerusform>
                <numerusform>%n forsøk</numerusform>
            </translation>
        </message>
        <message>
            <source>Came through</source>
            <translation>Kom gjennom</translation>
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
            <translation>Husstand og mat</translation>
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
                <numerusform>%n barn</numerusform>
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
            <translation>Kosthold</translation>
        </message>
        <message>
            <source>Must not have</source>
            <translation>Tåler ikke</translation>
        </message>
        <message>
            <source>Relatives and professionals</source>
            <translation>Pårørende og fagpersoner</translation>
        </message>
        <message>
            <source>Add …</source>
            <translation>Legg til …</translation>
        </message>
        <message>
            <source>Add a relative or professional</source>
            <translation>Legg til pårørende eller fagperson</translation>
        </message>
        <message>
            <source>Nobody is noted.</source>
            <translation>Ingen er notert.</translation>
        </message>
        <message>
            <source>May be told</source>
            <translation>Kan få vite noe</translation>
        </message>
        <message>
            <source>Tell nothing</source>
            <translation>Si ingenting</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Change %1</source>
            <translation>Endre %1</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Grupper</translation>
        </message>
        <message>
            <source>Add to a group</source>
            <translation>Legg til i en gruppe</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Forlat</translation>
        </message>
        <message>
            <source>Leave the group %1</source>
            <translation>Forlat gruppen %1</translation>
        </message>
        <message>
            <source>In no group.</source>
            <translation>Ikke i noen gruppe.</translation>
        </message>
        <message>
            <source>Languages and interests</source>
            <translation>Språk og interesser</translation>
        </message>
        <message>
            <source>Speaks</source>
            <translation>Snakker</translation>
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
            <translation>Ingenting er notert.</translation>
        </message>
        <message>
            <source>No longer in %1.</source>
            <translation>Ikke lenger i %1.</translation>
        </message>
        <message>
            <source>Next contact</source>
            <translation>Neste kontakt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonPage</name>
        <message>
            <source>Parts of the card</source>
            <translation>Delene av personkortet</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Oversikt</translation>
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
            <translation>Bekymringer og oppgaver</translation>
        </message>
        <message>
            <source>Ctrl+L</source>
            <translation>Ctrl+L</translation>
        </message>
        <message>
            <source>Log a contact</source>
            <translation>Noter en kontakt</translation>
        </message>
        <message>
            <source>Ctrl+R</source>
            <translation>Ctrl+R</translation>
        </message>
        <message>
            <source>Ring now</source>
            <translation>Ring nå</translation>
        </message>
        <message>
            <source>Ctrl+E</source>
            <translation>Ctrl+E</translation>
        </message>
        <message>
            <source>Edit the card</source>
            <translation>Endre personkortet</translation>
        </message>
        <message>
            <source>Ctrl+Tab</source>
            <translation>Ctrl+Tab</translation>
        </message>
        <message>
            <source>The next part of the card</source>
            <translation>Neste del av personkortet</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Back to where you came from</source>
            <translation>Tilbake dit du kom fra</translation>
        </message>
        <message>
            <source>The card you asked for was merged into this one.</source>
            <translation>Personkortet du ba om, er slått sammen med dette.</translation>
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
            <translation>Et kallenavn blir til denne brukeren</translation>
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
            <translation>trenger tolk</translation>
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
            <translation>Godt å vite</translation>
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
            <translation>ikke etter kl. %1</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n dag over tiden</numerusform>
                <numerusform>%n dager over tiden</numerusform>
            </translation>
        </message>
        <message>
            <source>⚑ %1: %2</source>
            <translation>⚑ %1: %2</translation>
        </message>
        <message>
            <source>Around them</source>
            <translation>Rundt vedkommende</translation>
        </message>
        <message>
            <source>may be told</source>
            <translation>kan få vite noe</translation>
        </message>
        <message>
            <source>tell nothing</source>
            <translation>si ingenting</translation>
        </message>
        <message>
            <source>Latest</source>
            <translation>Siste</translation>
        </message>
        <message>
            <source>Nothing yet: this is the first call.</source>
            <translation>Ingenting ennå: dette er den første samtalen.</translation>
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
            <translation>Personens rettigheter</translation>
        </message>
        <message>
            <source>A copy of everything to a file …</source>
            <translation>En kopi av alt til en fil …</translation>
        </message>
        <message>
            <source>Lift the restriction</source>
            <translation>Opphev begrensningen</translation>
        </message>
        <message>
            <source>Restrict the card …</source>
            <translation>Begrens bruken av personkortet …</translation>
        </message>
        <message>
            <source>Ask for erasure …</source>
            <translation>Be om sletting …</translation>
        </message>
        <message>
            <source>A copy of everything, for the person</source>
            <translation>En kopi av alt til personen selv</translation>
        </message>
        <message>
            <source>copy.pdf</source>
            <translation>kopi.pdf</translation>
        </message>
        <message>
            <source>To read (*.pdf);;For other programs (*.json)</source>
            <translation>Til å lese (*.pdf);;Til andre programmer (*.json)</translation>
        </message>
        <message>
            <source>The copy is written. Only you may read the file: hand it over safely.</source>
            <translation>Kopien er skrevet. Bare du kan lese filen: lever den trygt.</translation>
        </message>
        <message>
            <source>The restriction is lifted.</source>
            <translation>Begrensningen er opphevet.</translation>
        </message>
        <message>
            <source>Restricted: %1</source>
            <translation>Begrenset: %1</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>siden %1</translation>
        </message>
        <message>
            <source>Erasure is asked for: %1</source>
            <translation>Det er bedt om sletting: %1</translation>
        </message>
        <message>
            <source>Do not erase</source>
            <translation>Ikke slett</translation>
        </message>
        <message>
            <source>Confirm …</source>
            <translation>Bekreft …</translation>
        </message>
        <message>
            <source>The card stays.</source>
            <translation>Personkortet blir.</translation>
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
            <translation>Kontakten er avsluttet</translation>
        </message>
        <message>
            <source>Merged into another card</source>
            <translation>Slått sammen med et annet personkort</translation>
        </message>
        <message>
            <source>Registered by mistake</source>
            <translation>Registrert ved en feil</translation>
        </message>
        <message>
            <source>Restricted card</source>
            <translation>Begrenset personkort</translation>
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
            <translation>Ingen kontakt og ingen forsøk ennå.</translation>
        </message>
        <message>
            <source>Show earlier ones</source>
            <translation>Vis tidligere</translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minutt</numerusform>
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
            <translation>Hver uke</translation>
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
            <translation>Ingen avtalt kontaktrytme</translation>
        </message>
        <message>
            <source>%1, between %2 and %3</source>
            <translation>%1, mellom kl. %2 og %3</translation>
        </message>
        <message>
            <source>%1, not before %2</source>
            <translation>%1, ikke før kl. %2</translation>
        </message>
        <message>
            <source>%1, not after %2</source>
            <translation>%1, ikke etter kl. %2</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n dag over tiden</numerusform>
                <numerusform>%n dager over tiden</numerusform>
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
            <translation>inntil videre</translation>
        </message>
        <message>
            <source>from %1 to %2</source>
            <translation>fra %1 til %2</translation>
        </message>
        <message>
            <source>from %1 until further notice</source>
            <translation>fra %1 inntil videre</translation>
        </message>
        <message>
            <source>Wrong number: do not ring it.</source>
            <translation>Feil nummer: ikke ring det.</translation>
        </message>
        <message>
            <source>You may leave a message.</source>
            <translation>Legg gjerne igjen beskjed.</translation>
        </message>
        <message>
            <source>Leave no message.</source>
            <translation>Ikke legg igjen beskjed.</translation>
        </message>
        <message>
            <source>You may say who we are.</source>
            <translation>Si gjerne hvem vi er.</translation>
        </message>
        <message>
            <source>Do not say who we are.</source>
            <translation>Ikke si hvem vi er.</translation>
        </message>
        <message>
            <source>%1, called %2</source>
            <translation>%1, kalt %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PhoneEdit</name>
        <message>
            <source>A phone number in any spacing; with its country code if it is foreign.</source>
            <translation>Et telefonnummer med mellomrom som man vil; med landkode hvis det er utenlandsk.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PhonesEdit</name>
        <message>
            <source>One more phone</source>
            <translation>Enda en telefon</translation>
        </message>
        <message>
            <source>May leave a message</source>
            <translation>Legg gjerne igjen beskjed</translation>
        </message>
        <message>
            <source>May say who we are</source>
            <translation>Si gjerne hvem vi er</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
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
            <translation>Fjern denne telefonen</translation>
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
            <translation>Gjenopprett en sikkerhetskopi</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passordfrase</translation>
        </message>
        <message>
            <source>One that opened the register when the backup was made, of a coordinator or an administrator; or the code on the recovery sheet.</source>
            <translation>En som åpnet registeret da sikkerhetskopien ble tatt, og som hører til en koordinator eller administrator; eller koden på gjenopprettingsarket.</translation>
        </message>
        <message>
            <source>See what is in it</source>
            <translation>Se hva som er i den</translation>
        </message>
        <message>
            <source>None lies beside the register</source>
            <translation>Det ligger ingen ved siden av registeret</translation>
        </message>
        <message>
            <source>Backup</source>
            <translation>Sikkerhetskopi</translation>
        </message>
        <message>
            <source>Another file …</source>
            <translation>En annen fil …</translation>
        </message>
        <message>
            <source>A backup of the register</source>
            <translation>En sikkerhetskopi av registeret</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Problem</name>
        <message>
            <source>This round is no longer there.</source>
            <translation>Denne ringerunden finnes ikke lenger.</translation>
        </message>
        <message>
            <source>Give the round a name.</source>
            <translation>Gi ringerunden et navn.</translation>
        </message>
        <message>
            <source>Write between %1 and %2 days.</source>
            <translation>Skriv mellom %1 og %2 dager.</translation>
        </message>
        <message>
            <source>The round must end later in the day than it begins.</source>
            <translation>Ringerunden må slutte senere på dagen enn den begynner.</translation>
        </message>
        <message>
            <source>%1 is ringing this person, until %2 at most.</source>
            <translation>%1 ringer til denne brukeren, senest til kl. %2.</translation>
        </message>
        <message>
            <source>Somebody else rings this person now. Take the next one.</source>
            <translation>Noen andre ringer til denne brukeren nå. Ta den neste.</translation>
        </message>
        <message>
            <source>Say what worries you, in the note or beside the flag.</source>
            <translation>Skriv hva som bekymrer deg, i notatet eller ved flagget.</translation>
        </message>
        <message>
            <source>Write the organisation's name.</source>
            <translation>Skriv navnet på organisasjonen.</translation>
        </message>
        <message>
            <source>Choose Denmark or Norway.</source>
            <translation>Velg Danmark eller Norge.</translation>
        </message>
        <message>
            <source>This file already belongs to an organisation.</source>
            <translation>Filen hører allerede til en organisasjon.</translation>
        </message>
        <message>
            <source>Write the centre's name.</source>
            <translation>Skriv navnet på værestedet.</translation>
        </message>
        <message>
            <source>There is already a centre called %1.</source>
            <translation>Det finnes allerede et værested som heter %1.</translation>
        </message>
        <message>
            <source>Write a number of days from %1 to %2.</source>
            <translation>Skriv et antall dager fra %1 til %2.</translation>
        </message>
        <message>
            <source>One centre must stay in use.</source>
            <translation>Minst ett værested må være i bruk.</translation>
        </message>
        <message>
            <source>There is no such centre.</source>
            <translation>Det værestedet finnes ikke.</translation>
        </message>
        <message>
            <source>Write the first day.</source>
            <translation>Skriv den første dagen.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Den siste dagen er før den første.</translation>
        </message>
        <message>
            <source>There is no such closing.</source>
            <translation>Den stengningen finnes ikke.</translation>
        </message>
        <message>
            <source>Write the helper's name.</source>
            <translation>Skriv navnet på den ansatte eller frivillige.</translation>
        </message>
        <message>
            <source>There is already a helper called %1. Add something that tells them apart.</source>
            <translation>Det finnes allerede en som heter %1. Skriv noe som skiller dem.</translation>
        </message>
        <message>
            <source>There must be a coordinator. Make somebody else one first.</source>
            <translation>Det må være en koordinator. Gjør først noen andre til det.</translation>
        </message>
        <message>
            <source>There is no such helper.</source>
            <translation>Den ansatte eller frivillige finnes ikke.</translation>
        </message>
        <message>
            <source>The file is damaged: %1</source>
            <translation>Filen er skadet: %1</translation>
        </message>
        <message>
            <source>Rows of %1 that point to missing rows of %2: %3.</source>
            <translation>Rader i %1 som peker på rader i %2 som mangler: %3.</translation>
        </message>
        <message>
            <source>The file could not be read far enough to check %1 (%2).</source>
            <translation>Filen kunne ikke leses langt nok til å kontrollere %1 (%2).</translation>
        </message>
        <message>
            <source>Step %1 of the file's layout is missing. Open the file once.</source>
            <translation>Trinn %1 i filens oppbygning mangler. Åpne filen én gang.</translation>
        </message>
        <message>
            <source>A newer version of the program has changed the file (step %1).</source>
            <translation>En nyere versjon av programmet har endret filen (trinn %1).</translation>
        </message>
        <message>
            <source>Step %1 of the file's layout is not the program's own.</source>
            <translation>Trinn %1 i filens oppbygning er ikke programmets eget.</translation>
        </message>
        <message>
            <source>The file does not name the one organisation it belongs to.</source>
            <translation>Filen nevner ikke den ene organisasjonen den hører til.</translation>
        </message>
        <message>
            <source>The file has no coordinator.</source>
            <translation>Filen har ingen koordinator.</translation>
        </message>
        <message>
            <source>Centres kept under another centre: %1.</source>
            <translation>Væresteder ført under et annet værested: %1.</translation>
        </message>
        <message>
            <source>Closings whose last day is before the first: %1.</source>
            <translation>Stengninger der siste dag er før den første: %1.</translation>
        </message>
        <message>
            <source>This is not a date. Write it like 24.11.2026, 24/11 or today.</source>
            <translation>Dette er ikke en dato. Skriv f.eks. 24.11.2026, 24/11 eller i dag.</translation>
        </message>
        <message>
            <source>There is no such day in the calendar.</source>
            <translation>Den dagen finnes ikke i kalenderen.</translation>
        </message>
        <message>
            <source>This is not a time. Write it like 18.30.</source>
            <translation>Dette er ikke et klokkeslett. Skriv f.eks. 18.30.</translation>
        </message>
        <message>
            <source>This is not a number.</source>
            <translation>Dette er ikke et tall.</translation>
        </message>
        <message>
            <source>Write a whole number.</source>
            <translation>Skriv et helt tall.</translation>
        </message>
        <message>
            <source>Write a number from %1 to %2.</source>
            <translation>Skriv et tall fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write yes or no.</source>
            <translation>Skriv ja eller nei.</translation>
        </message>
        <message>
            <source>This is not a phone number.</source>
            <translation>Dette er ikke et telefonnummer.</translation>
        </message>
        <message>
            <source>No phone number looks like this. Count the digits, and write the country code if it is foreign.</source>
            <translation>Slik ser ikke et telefonnummer ut. Tell sifrene, og skriv landkoden hvis det er utenlandsk.</translation>
        </message>
        <message>
            <source>This task is no longer there.</source>
            <translation>Denne oppgaven finnes ikke lenger.</translation>
        </message>
        <message>
            <source>Somebody has already ended this task.</source>
            <translation>Noen har allerede avsluttet oppgaven.</translation>
        </message>
        <message>
            <source>This task is still open.</source>
            <translation>Oppgaven er fortsatt åpen.</translation>
        </message>
        <message>
            <source>Write what there is to do.</source>
            <translation>Skriv hva som skal gjøres.</translation>
        </message>
        <message>
            <source>Say whose task it is.</source>
            <translation>Si hvem sin oppgave det er.</translation>
        </message>
        <message>
            <source>Write why it need not be done.</source>
            <translation>Skriv hvorfor det ikke trenger å gjøres.</translation>
        </message>
        <message>
            <source>This concern is no longer there.</source>
            <translation>Denne bekymringen finnes ikke lenger.</translation>
        </message>
        <message>
            <source>Write what worries you.</source>
            <translation>Skriv hva som bekymrer deg.</translation>
        </message>
        <message>
            <source>Write how it was handled.</source>
            <translation>Skriv hvordan den ble håndtert.</translation>
        </message>
        <message>
            <source>Somebody has already handled this concern.</source>
            <translation>Noen har allerede håndtert denne bekymringen.</translation>
        </message>
        <message>
            <source>This concern still waits.</source>
            <translation>Denne bekymringen venter fortsatt.</translation>
        </message>
        <message>
            <source>The file cannot be read to its end. Copy it to this computer and try again.</source>
            <translation>Filen kan ikke leses til slutten. Kopier den til denne datamaskinen, og prøv igjen.</translation>
        </message>
        <message>
            <source>There is nothing in the file.</source>
            <translation>Det er ingenting i filen.</translation>
        </message>
        <message>
            <source>The first row must hold the names of the columns.</source>
            <translation>Første rad må inneholde navnene på kolonnene.</translation>
        </message>
        <message>
            <source>Two columns are called “%1”. Give one of them another name.</source>
            <translation>To kolonner heter “%1”. Gi den ene et annet navn.</translation>
        </message>
        <message>
            <source>The file has more than %1 rows. Divide it in several.</source>
            <translation>Filen har mer enn %1 rader. Del den i flere.</translation>
        </message>
        <message>
            <source>A quotation mark is never closed. Save the file anew from the spreadsheet.</source>
            <translation>Et anførselstegn blir aldri lukket. Lagre filen på nytt fra regnearket.</translation>
        </message>
        <message>
            <source>A quotation mark stands where it should not.</source>
            <translation>Et anførselstegn står der det ikke skal.</translation>
        </message>
        <message>
            <source>The row has %1 cells, but there are %2 columns.</source>
            <translation>Raden har %1 celler, men det er %2 kolonner.</translation>
        </message>
        <message>
            <source>A cell is longer than %1 characters.</source>
            <translation>En celle er lengre enn %1 tegn.</translation>
        </message>
        <message>
            <source>The row is too long to be read.</source>
            <translation>Raden er for lang til å leses.</translation>
        </message>
        <message>
            <source>The row holds characters that are no text.</source>
            <translation>Raden inneholder tegn som ikke er tekst.</translation>
        </message>
        <message>
            <source>Some letters cannot be read. Save the file as UTF-8.</source>
            <translation>Noen bokstaver kan ikke leses. Lagre filen som UTF-8.</translation>
        </message>
        <message>
            <source>The columns are not those of this file.</source>
            <translation>Kolonnene er ikke denne filens.</translation>
        </message>
        <message>
            <source>A column is read as something that does not exist.</source>
            <translation>En kolonne leses som noe som ikke finnes.</translation>
        </message>
        <message>
            <source>“%1” and “%2” are read as the same thing. Leave one of them out.</source>
            <translation>“%1” og “%2” leses som det samme. Utelat den ene.</translation>
        </message>
        <message>
            <source>Choose at least one column to read.</source>
            <translation>Velg minst én kolonne å lese.</translation>
        </message>
        <message>
            <source>“%1” is not a column and what it is read as.</source>
            <translation>“%1” er ikke en kolonne og det den leses som.</translation>
        </message>
        <message>
            <source>There is no column called “%1”.</source>
            <translation>Det finnes ingen kolonne som heter “%1”.</translation>
        </message>
        <message>
            <source>The file was not looked through to its end.</source>
            <translation>Filen ble ikke sett gjennom til slutten.</translation>
        </message>
        <message>
            <source>The file was changed meanwhile. Look it through again.</source>
            <translation>Filen ble endret i mellomtiden. Se gjennom den igjen.</translation>
        </message>
        <message>
            <source>Stopped. Nothing was imported.</source>
            <translation>Stoppet. Ingenting ble importert.</translation>
        </message>
        <message>
            <source>The same person as in row %1.</source>
            <translation>Samme bruker som i rad %1.</translation>
        </message>
        <message>
            <source>There is nobody new in the file.</source>
            <translation>Det er ingen nye i filen.</translation>
        </message>
        <message>
            <source>%1 people stay, because they were met or changed since; %2 were taken back.</source>
            <translation>%1 brukere blir, fordi de er møtt eller endret siden; %2 ble tatt tilbake.</translation>
        </message>
        <message>
            <source>This import is no longer known.</source>
            <translation>Denne importen er ikke kjent lenger.</translation>
        </message>
        <message>
            <source>This import was taken back before.</source>
            <translation>Denne importen er allerede tatt tilbake.</translation>
        </message>
        <message>
            <source>%1 people here may be this one.</source>
            <translation>%1 brukere her kan være den samme.</translation>
        </message>
        <message>
            <source>The card says something else.</source>
            <translation>Personkortet sier noe annet.</translation>
        </message>
        <message>
            <source>Write a name, what the person is called, or an alias.</source>
            <translation>Skriv et navn, hva brukeren kalles, eller et kallenavn.</translation>
        </message>
        <message>
            <source>Write a year of birth from %1 to %2.</source>
            <translation>Skriv et fødselsår fra %1 til %2.</translation>
        </message>
        <message>
            <source>A postcode has four digits.</source>
            <translation>Et postnummer har fire sifre.</translation>
        </message>
        <message>
            <source>This card was merged or taken back and cannot be changed.</source>
            <translation>Dette personkortet er slått sammen eller tatt tilbake og kan ikke endres.</translation>
        </message>
        <message>
            <source>No municipality is called that. Choose one from the list.</source>
            <translation>Ingen kommune heter det. Velg en fra listen.</translation>
        </message>
        <message>
            <source>This is not one of the ways people come to us.</source>
            <translation>Det er ikke en av måtene folk kommer til oss på.</translation>
        </message>
        <message>
            <source>Write what should be known.</source>
            <translation>Skriv hva man bør vite.</translation>
        </message>
        <message>
            <source>Choose how much it matters.</source>
            <translation>Velg hvor viktig det er.</translation>
        </message>
        <message>
            <source>Write a name.</source>
            <translation>Skriv et navn.</translation>
        </message>
        <message>
            <source>A consent cannot be given in the future.</source>
            <translation>Et samtykke kan ikke være gitt i fremtiden.</translation>
        </message>
        <message>
            <source>Somebody under 18 needs a guardian's consent: write who gave it.</source>
            <translation>En under 18 trenger verges samtykke: skriv hvem som ga det.</translation>
        </message>
        <message>
            <source>Choose a group, or write the name of a new one.</source>
            <translation>Velg en gruppe, eller skriv navnet på en ny.</translation>
        </message>
        <message>
            <source>There is a group of that name already.</source>
            <translation>Det finnes allerede en gruppe med det navnet.</translation>
        </message>
        <message>
            <source>This is one and the same card.</source>
            <translation>Det er ett og samme personkort.</translation>
        </message>
        <message>
            <source>One of the cards was merged or taken back before.</source>
            <translation>Et av personkortene er allerede slått sammen eller tatt tilbake.</translation>
        </message>
        <message>
            <source>This pause is no longer there.</source>
            <translation>Denne pausen finnes ikke lenger.</translation>
        </message>
        <message>
            <source>No contact was logged under this alias.</source>
            <translation>Ingen kontakt er notert under dette kallenavnet.</translation>
        </message>
        <message>
            <source>The second year must not come before the first.</source>
            <translation>Det andre året kan ikke komme før det første.</translation>
        </message>
        <message>
            <source>Choose a round. Rounds are planned under Calls.</source>
            <translation>Velg en ringerunde. De planlegges under Oppringninger.</translation>
        </message>
        <message>
            <source>This time has not come yet.</source>
            <translation>Det tidspunktet er ikke kommet ennå.</translation>
        </message>
        <message>
            <source>Say who it was with, or how many.</source>
            <translation>Si hvem det var med, eller hvor mange.</translation>
        </message>
        <message>
            <source>Choose a mood from %1 to %2.</source>
            <translation>Velg et humør fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write a number of minutes from %1 to %2.</source>
            <translation>Skriv et antall minutter fra %1 til %2.</translation>
        </message>
        <message>
            <source>This contact was already taken back.</source>
            <translation>Denne kontakten er allerede tatt tilbake.</translation>
        </message>
        <message>
            <source>This attempt was already taken back.</source>
            <translation>Dette forsøket er allerede tatt tilbake.</translation>
        </message>
        <message>
            <source>First ask the person whether we may keep a card, and write the consent on it.</source>
            <translation>Spør først brukeren om vi kan ha et personkort, og noter samtykket på det.</translation>
        </message>
        <message>
            <source>The last time is before the first.</source>
            <translation>Det siste klokkeslettet er før det første.</translation>
        </message>
        <message>
            <source>Another pause is already planned on these days.</source>
            <translation>Det er allerede planlagt en annen pause disse dagene.</translation>
        </message>
        <message>
            <source>This person is no longer in the register.</source>
            <translation>Denne brukeren er ikke lenger i registeret.</translation>
        </message>
        <message>
            <source>People whose latest contact is not the newest in the log: %1.</source>
            <translation>Brukere der siste kontakt ikke er den nyeste i loggen: %1.</translation>
        </message>
        <message>
            <source>People with contacts but without a rhythm: %1.</source>
            <translation>Brukere med kontakter, men uten kontaktrytme: %1.</translation>
        </message>
        <message>
            <source>People who are due although contact has ended: %1.</source>
            <translation>Brukere som skal kontaktes selv om kontakten er avsluttet: %1.</translation>
        </message>
        <message>
            <source>People who are due at another centre than their own: %1.</source>
            <translation>Brukere som skal kontaktes fra et annet værested enn sitt eget: %1.</translation>
        </message>
        <message>
            <source>Contacts and attempts of people who are not there: %1.</source>
            <translation>Kontakter og forsøk for brukere som ikke finnes: %1.</translation>
        </message>
        <message>
            <source>Contacts with nobody: %1.</source>
            <translation>Kontakter uten noen: %1.</translation>
        </message>
        <message>
            <source>Concerns about people or contacts that are not there: %1.</source>
            <translation>Bekymringer om brukere eller kontakter som ikke finnes: %1.</translation>
        </message>
        <message>
            <source>Nobody in this file is a coordinator, so nobody may begin.</source>
            <translation>Ingen i filen er koordinator, så ingen kan begynne.</translation>
        </message>
        <message>
            <source>This is too long: at most %1 characters.</source>
            <translation>Det er for langt: høyst %1 tegn.</translation>
        </message>
        <message>
            <source>It was changed since, so it cannot be taken back.</source>
            <translation>Det er endret siden, så det kan ikke tas tilbake.</translation>
        </message>
        <message>
            <source>The log of desk %1 was changed at entry %2.</source>
            <translation>Loggen for arbeidsplass %1 er endret ved punkt %2.</translation>
        </message>
        <message>
            <source>In the log of desk %1 the entries %2 to %3 are missing.</source>
            <translation>I loggen for arbeidsplass %1 mangler punktene %2 til %3.</translation>
        </message>
        <message>
            <source>The end of desk %1's log is gone: it had %2 entries and now ends with number %3.</source>
            <translation>Slutten av loggen for arbeidsplass %1 er borte: den hadde %2 punkter og slutter nå med nummer %3.</translation>
        </message>
        <message>
            <source>Write the name the person told you.</source>
            <translation>Skriv navnet brukeren har sagt.</translation>
        </message>
        <message>
            <source>This is more than %1 years ago. Look at the year.</source>
            <translation>Det er mer enn %1 år siden. Se på årstallet.</translation>
        </message>
        <message>
            <source>This passphrase does not open the file.</source>
            <translation>Denne passordfrasen åpner ikke filen.</translation>
        </message>
        <message>
            <source>Somebody else opens the file with this. Choose another one.</source>
            <translation>En annen åpner filen med den. Velg en annen.</translation>
        </message>
        <message>
            <source>Write a passphrase.</source>
            <translation>Skriv en passordfrase.</translation>
        </message>
        <message>
            <source>No more than 500 passphrases can open one file.</source>
            <translation>Høyst 500 passordfraser kan åpne en fil.</translation>
        </message>
        <message>
            <source>This account does not open the file any more.</source>
            <translation>Denne kontoen åpner ikke lenger filen.</translation>
        </message>
        <message>
            <source>One account must be left that can open the file.</source>
            <translation>Det må være minst én konto som kan åpne filen.</translation>
        </message>
        <message>
            <source>Only somebody who may read confidential notes can do this.</source>
            <translation>Bare en som kan lese fortrolige notater, kan gjøre dette.</translation>
        </message>
        <message>
            <source>The code on the recovery sheet has %1 letters and digits.</source>
            <translation>Koden på gjenopprettingsarket har %1 bokstaver og tall.</translation>
        </message>
        <message>
            <source>There is a typing error in group %1 of the code.</source>
            <translation>Det er en tastefeil i gruppe %1 av koden.</translation>
        </message>
        <message>
            <source>Somebody must be left who may read confidential notes.</source>
            <translation>Det må være minst én som kan lese fortrolige notater.</translation>
        </message>
        <message>
            <source>This is easily guessed. Take four or five words that do not belong together.</source>
            <translation>Den er lett å gjette. Ta fire eller fem ord som ikke hører sammen.</translation>
        </message>
        <message>
            <source>This card is restricted: it is kept, and nothing is added or changed until that is lifted.</source>
            <translation>Bruken av personkortet er begrenset: det lagres, og ingenting legges til eller endres før begrensningen er opphevet.</translation>
        </message>
        <message>
            <source>This card is not restricted.</source>
            <translation>Bruken av personkortet er ikke begrenset.</translation>
        </message>
        <message>
            <source>The erasure of this card is asked for already.</source>
            <translation>Det er allerede bedt om at personkortet slettes.</translation>
        </message>
        <message>
            <source>This request was decided already.</source>
            <translation>Dette er allerede avgjort.</translation>
        </message>
        <message>
            <source>You asked for this erasure yourself: somebody else has to confirm it.</source>
            <translation>Du har selv bedt om slettingen: en annen må bekrefte den.</translation>
        </message>
        <message>
            <source>Write a number of months from %1 to %2.</source>
            <translation>Skriv et antall måneder fra %1 til %2.</translation>
        </message>
        <message>
            <source>This name is a link to another file. Nothing was written: choose a name.</source>
            <translation>Navnet er en lenke til en annen fil. Ingenting er skrevet: velg et annet navn.</translation>
        </message>
        <message>
            <source>This is not a file. Nothing was written: choose a name.</source>
            <translation>Dette er ikke en fil. Ingenting er skrevet: velg et annet navn.</translation>
        </message>
        <message>
            <source>The backup is no longer there.</source>
            <translation>Sikkerhetskopien er ikke der lenger.</translation>
        </message>
        <message>
            <source>This file is not a backup made by Nærvær.</source>
            <translation>Denne filen er ikke en sikkerhetskopi fra Nærvær.</translation>
        </message>
        <message>
            <source>A later version of Nærvær made this backup. Install the newest version, then restore it.</source>
            <translation>En nyere utgave av Nærvær har laget denne sikkerhetskopien. Installer den nyeste utgaven, og gjenopprett den så.</translation>
        </message>
        <message>
            <source>This backup is damaged. Nothing was changed: choose another.</source>
            <translation>Denne sikkerhetskopien er skadet. Ingenting ble endret: velg en annen.</translation>
        </message>
        <message>
            <source>This is the register itself, not a backup of it.</source>
            <translation>Dette er selve registeret, ikke en sikkerhetskopi av det.</translation>
        </message>
        <message>
            <source>This is a backup of another register: its keys differ.</source>
            <translation>Dette er en sikkerhetskopi av et annet register: nøklene er andre.</translation>
        </message>
        <message>
            <source>This is a backup of another organisation's register.</source>
            <translation>Dette er en sikkerhetskopi av en annen organisasjons register.</translation>
        </message>
        <message>
            <source>Only a coordinator or an administrator may restore a backup.</source>
            <translation>Bare en koordinator eller administrator kan gjenopprette en sikkerhetskopi.</translation>
        </message>
        <message>
            <source>There is no such folder.</source>
            <translation>Den mappen finnes ikke.</translation>
        </message>
        <message>
            <source>The backups lie beside the register already. Choose a folder on a stick or another disk.</source>
            <translation>Sikkerhetskopiene ligger allerede ved siden av registeret. Velg en mappe på en minnepinne eller en annen disk.</translation>
        </message>
        <message>
            <source>This folder cannot be written to. Choose another.</source>
            <translation>Det kan ikke skrives i denne mappen. Velg en annen.</translation>
        </message>
        <message>
            <source>The second place for backups is not there (%1). Put the stick in: the newest backup goes there next time.</source>
            <translation>Det andre stedet for sikkerhetskopier er ikke der (%1). Sett i minnepinnen: den nyeste kopien kommer med neste gang.</translation>
        </message>
        <message>
            <source>The second place for backups is full (%1).</source>
            <translation>Det andre stedet for sikkerhetskopier er fullt (%1).</translation>
        </message>
        <message>
            <source>The backup could not be copied to the second place (%1).</source>
            <translation>Sikkerhetskopien kunne ikke kopieres til det andre stedet (%1).</translation>
        </message>
        <message>
            <source>The two are not the same.</source>
            <translation>De to er ikke like.</translation>
        </message>
        <message>
            <source>This code does not open the file. A newer sheet may have taken its place.</source>
            <translation>Denne koden åpner ikke filen. Kanskje er det skrevet ut et nyere ark siden.</translation>
        </message>
        <message>
            <source>This account no longer works here. Ask a coordinator.</source>
            <translation>Denne kontoen virker ikke lenger her. Spør en koordinator.</translation>
        </message>
        <message>
            <source>Somebody must be left who may give others access.</source>
            <translation>Det må være minst én igjen som kan gi andre tilgang.</translation>
        </message>
        <message>
            <source>This is not the passphrase you signed in with.</source>
            <translation>Dette er ikke passordfrasen du åpnet med.</translation>
        </message>
        <message>
            <source>There is a file of that name already. It was not changed.</source>
            <translation>Det finnes allerede en fil med det navnet. Den ble ikke endret.</translation>
        </message>
        <message>
            <source>Choose a backup.</source>
            <translation>Velg en sikkerhetskopi.</translation>
        </message>
        <message>
            <source>There is no such look-up in the log.</source>
            <translation>Det finnes ikke et slikt oppslag i loggen.</translation>
        </message>
        <message>
            <source>Somebody else must judge your own look-ups.</source>
            <translation>Dine egne oppslag må vurderes av en annen.</translation>
        </message>
        <message>
            <source>Your account does not hold the key of confidential notes.</source>
            <translation>Tilgangen din har ikke nøkkelen til fortrolige notater.</translation>
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
            <translation>Fortrolige notater som er skadet eller flyttet fra et annet personkort: %1.</translation>
        </message>
        <message>
            <source>Nothing is made yet: choose where to keep the register.</source>
            <translation>Ingenting er laget ennå: velg hvor registeret skal ligge.</translation>
        </message>
        <message>
            <source>Times of helpers whose weeks cannot be read: %1.</source>
            <translation>Tider for ansatte og frivillige der ukene ikke kan leses: %1.</translation>
        </message>
        <message>
            <source>Hours of lines whose weeks cannot be read: %1.</source>
            <translation>Åpningstider for linjer der ukene ikke kan leses: %1.</translation>
        </message>
        <message>
            <source>Standing shifts whose weeks cannot be read: %1.</source>
            <translation>Faste vakter der ukene ikke kan leses: %1.</translation>
        </message>
        <message>
            <source>Pairs that must not meet in which one is missing: %1.</source>
            <translation>Par som ikke må møtes, der den ene mangler: %1.</translation>
        </message>
        <message>
            <source>Absences whose last day is before the first: %1.</source>
            <translation>Fravær der siste dag er før den første: %1.</translation>
        </message>
        <message>
            <source>Shifts of helpers who are not in the file: %1.</source>
            <translation>Vakter hos noen som ikke er i filen: %1.</translation>
        </message>
        <message>
            <source>Write the day.</source>
            <translation>Skriv dagen.</translation>
        </message>
        <message>
            <source>Write from when and until when.</source>
            <translation>Skriv fra når og til når.</translation>
        </message>
        <message>
            <source>There is no such line, or it is no longer in use.</source>
            <translation>Linjen finnes ikke, eller den er ikke lenger i bruk.</translation>
        </message>
        <message>
            <source>They are away on that day.</source>
            <translation>Vedkommende er borte den dagen.</translation>
        </message>
        <message>
            <source>They have another shift then: %1, %2 to %3.</source>
            <translation>Vedkommende har en annen vakt da: %1, %2 til %3.</translation>
        </message>
        <message>
            <source>Two who must not meet would be on it together.</source>
            <translation>To som ikke må møtes, ville få den sammen.</translation>
        </message>
        <message>
            <source>Ask a coordinator about this shift.</source>
            <translation>Spør en koordinator om denne vakten.</translation>
        </message>
        <message>
            <source>They have not said that they can be there then.</source>
            <translation>Vedkommende har ikke sagt at tidspunktet passer.</translation>
        </message>
        <message>
            <source>This is more than the %1 shifts a week that were agreed.</source>
            <translation>Det er mer enn de %1 vaktene i uken som er avtalt.</translation>
        </message>
        <message>
            <source>This is more than the %1 hours a week that were agreed.</source>
            <translation>Det er mer enn de %1 timene i uken som er avtalt.</translation>
        </message>
        <message>
            <source>The line asks for somebody who knows this: %1.</source>
            <translation>Linjen krever en som kan dette: %1.</translation>
        </message>
        <message>
            <source>The line is not open all that time.</source>
            <translation>Linjen er ikke åpen hele den tiden.</translation>
        </message>
        <message>
            <source>The line is closed on that day.</source>
            <translation>Linjen er stengt den dagen.</translation>
        </message>
        <message>
            <source>Nobody is missing then any more.</source>
            <translation>Det mangler ikke lenger noen da.</translation>
        </message>
        <message>
            <source>The shift was changed meanwhile. Look at the rota again.</source>
            <translation>Vakten er endret i mellomtiden. Se på vaktplanen igjen.</translation>
        </message>
        <message>
            <source>This day is over.</source>
            <translation>Den dagen er over.</translation>
        </message>
        <message>
            <source>Nobody has this shift.</source>
            <translation>Ingen har denne vakten.</translation>
        </message>
        <message>
            <source>This shift does not come back, so it can only be covered once.</source>
            <translation>Vakten kommer ikke igjen, så den kan bare dekkes én gang.</translation>
        </message>
        <message>
            <source>There is no such standing shift.</source>
            <translation>Det finnes ingen slik fast vakt.</translation>
        </message>
        <message>
            <source>There is no such line.</source>
            <translation>Det finnes ingen slik linje.</translation>
        </message>
        <message>
            <source>Write the line's name.</source>
            <translation>Skriv navnet på linjen.</translation>
        </message>
        <message>
            <source>The centre already has a line called %1.</source>
            <translation>Værestedet har allerede en linje som heter %1.</translation>
        </message>
        <message>
            <source>Write how many are needed, from %1 to %2.</source>
            <translation>Skriv hvor mange som trengs, fra %1 til %2.</translation>
        </message>
        <message>
            <source>Write how many it can do with, from %1 to %2.</source>
            <translation>Skriv hvor mange det minst må være, fra %1 til %2.</translation>
        </message>
        <message>
            <source>Choose a weekday.</source>
            <translation>Velg en ukedag.</translation>
        </message>
        <message>
            <source>The weeks on and off together are %1 to %2, and at least one is on.</source>
            <translation>Uker med og uten er til sammen %1 til %2, og minst én er med.</translation>
        </message>
        <message>
            <source>Write a day of the first week on.</source>
            <translation>Skriv en dag i den første uken med vakt.</translation>
        </message>
        <message>
            <source>Two of these times overlap.</source>
            <translation>To av tidene overlapper hverandre.</translation>
        </message>
        <message>
            <source>Write both times, or neither for the whole day.</source>
            <translation>Skriv begge tidene, eller ingen for hele dagen.</translation>
        </message>
        <message>
            <source>There is no such exception.</source>
            <translation>Det finnes ikke noe slikt unntak.</translation>
        </message>
        <message>
            <source>Somebody else must cover.</source>
            <translation>En annen må dekke.</translation>
        </message>
        <message>
            <source>Who covers cannot do the shift on %1.</source>
            <translation>Den som dekker, kan ikke ta vakten %1.</translation>
        </message>
        <message>
            <source>There is no such absence.</source>
            <translation>Det finnes ikke noe slikt fravær.</translation>
        </message>
        <message>
            <source>Choose a helper, and who they must not meet.</source>
            <translation>Velg en ansatt eller frivillig, og hvem vedkommende ikke må møte.</translation>
        </message>
        <message>
            <source>Choose two different people.</source>
            <translation>Velg to forskjellige.</translation>
        </message>
        <message>
            <source>There is no such pair.</source>
            <translation>Det finnes ikke et slikt par.</translation>
        </message>
        <message>
            <source>Somebody here has the same nickname and year of birth. If it is the same person, merge the two cards.</source>
            <translation>En her har samme kallenavn og fødselsår. Er det den samme, slå sammen de to kortene.</translation>
        </message>
        <message>
            <source>This evening is over.</source>
            <translation>Denne kvelden er over.</translation>
        </message>
        <message>
            <source>Nobody in this round is to be rung then.</source>
            <translation>Ingen i runden skal ringes opp da.</translation>
        </message>
        <message>
            <source>Nobody has a shift at the phone then. Plan a shift, or say who rings anyway.</source>
            <translation>Ingen har telefonvakt da. Legg en vakt, eller si hvem som ringer likevel.</translation>
        </message>
        <message>
            <source>This caller cannot ring on that evening.</source>
            <translation>Den som skulle ringe, kan ikke den kvelden.</translation>
        </message>
        <message>
            <source>These two must not meet.</source>
            <translation>Disse to må ikke møtes.</translation>
        </message>
        <message>
            <source>The other of the two wishes not to. Lift that first.</source>
            <translation>Den andre av de to ønsker det ikke. Opphev det først.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ProgressStrip</name>
        <message>
            <source>Stop</source>
            <translation>Stopp</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 av %2</translation>
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
            <translation>Planlegg ringerunder</translation>
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
            <translation>Brukere som skal ringes</translation>
        </message>
        <message numerus="yes">
            <source>%n left tonight</source>
            <translation>
                <numerusform>%n igjen i kveld</numerusform>
                <numerusform>%n igjen i kveld</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 is ringing</source>
            <translation>%1 ringer</translation>
        </message>
        <message>
            <source>after %1</source>
            <translation>etter kl. %1</translation>
        </message>
        <message>
            <source>never rung</source>
            <translation>aldri</translation>
        </message>
        <message>
            <source>today</source>
            <translation>i dag</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Then: %1</source>
            <translation>Deretter: %1</translation>
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
            <translation>Hva bekymrer deg</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Hvor raskt</translation>
        </message>
        <message>
            <source>Raise it</source>
            <translation>Meld den</translation>
        </message>
        <message>
            <source>The concern is raised; it stays until somebody has handled it.</source>
            <translation>Bekymringen er meldt; den blir stående til noen har håndtert den.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecordDialog</name>
        <message>
            <source>Save</source>
            <translation>Lagre</translation>
        </message>
        <message>
            <source>Cancel (Esc)</source>
            <translation>Avbryt (Esc)</translation>
        </message>
        <message>
            <source>%1 (Ctrl+Enter)</source>
            <translation>%1 (Ctrl+Enter)</translation>
        </message>
        <message>
            <source>You have typed something that is not saved.</source>
            <translation>Du har skrevet noe som ikke er lagret.</translation>
        </message>
        <message>
            <source>Throw it away</source>
            <translation>Forkast det</translation>
        </message>
        <message>
            <source>Keep on typing</source>
            <translation>Skriv videre</translation>
        </message>
        <message>
            <source>What you had typed here is back.</source>
            <translation>Det du hadde skrevet her, er her igjen.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Forkast</translation>
        </message>
        <message>
            <source>What you had typed is thrown away.</source>
            <translation>Det du hadde skrevet, er forkastet.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoveredDialog</name>
        <message>
            <source>You came in with the recovery sheet</source>
            <translation>Du kom inn med gjenopprettingsarket</translation>
        </message>
        <message>
            <source>Take a new passphrase</source>
            <translation>Velg en ny passordfrase</translation>
        </message>
        <message>
            <source>Who you are</source>
            <translation>Hvem du er</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Fortsett med den</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoverySheet</name>
        <message>
            <source>This code opens the register when nobody remembers a passphrase: choose “I have the recovery sheet” when Nærvær asks for one, and type it or read the square with a phone.</source>
            <translation>Koden åpner registeret når ingen husker en passordfrase: Velg «Jeg har gjenopprettingsarket» når Nærvær spør, og skriv av koden, eller les ruten med en telefon.</translation>
        </message>
        <message>
            <source>Whoever has this sheet and the file can read everything. Keep it locked away, and not beside the computer.</source>
            <translation>Den som har dette arket og filen, kan lese alt. Hold det innelåst, og ikke ved siden av datamaskinen.</translation>
        </message>
        <message>
            <source>A sheet printed earlier for this register opens nothing any more. Destroy it.</source>
            <translation>Et ark som ble skrevet ut tidligere for dette registeret, åpner ikke noe lenger. Makuler det.</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Gjenopprettingsark</translation>
        </message>
        <message>
            <source>For the file %1, made on %2</source>
            <translation>Til filen %1, laget %2</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RecoverySheetDialog</name>
        <message>
            <source>Print …</source>
            <translation>Skriv ut …</translation>
        </message>
        <message>
            <source>Save as PDF …</source>
            <translation>Lagre som PDF …</translation>
        </message>
        <message>
            <source>I have put it away safely</source>
            <translation>Jeg har lagt det på et trygt sted</translation>
        </message>
        <message>
            <source>Recovery sheet</source>
            <translation>Gjenopprettingsark</translation>
        </message>
        <message>
            <source>Print this before you go on</source>
            <translation>Skriv ut dette før du går videre</translation>
        </message>
        <message>
            <source>When every passphrase is forgotten, this code opens the register. Without it nobody can, not even who made the program. It is shown this once.</source>
            <translation>Når alle passordfraser er glemt, åpner denne koden registeret. Uten den kan ingen, heller ikke de som har laget programmet. Den vises bare denne ene gangen.</translation>
        </message>
        <message>
            <source>Keep the sheet locked away, and not beside the computer. Each sheet printed before opens nothing any more.</source>
            <translation>Hold arket innelåst, og ikke ved siden av datamaskinen. Ark som ble skrevet ut før, åpner ikke noe lenger.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Gruppe %1: %2</translation>
        </message>
        <message>
            <source>Sent to the printer.</source>
            <translation>Sendt til skriveren.</translation>
        </message>
        <message>
            <source>Recovery sheet %1</source>
            <translation>Gjenopprettingsark %1</translation>
        </message>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Lagre gjenopprettingsarket</translation>
        </message>
        <message>
            <source>Saved. Print it or move it to a stick, and delete it from this computer.</source>
            <translation>Lagret. Skriv det ut, eller flytt det til en minnepinne, og slett det på denne datamaskinen.</translation>
        </message>
        <message>
            <source>Without the sheet nobody can open the register once every passphrase is forgotten. The code is not shown again.</source>
            <translation>Uten arket kan ingen åpne registeret hvis alle passordfraser er glemt. Koden vises ikke igjen.</translation>
        </message>
        <message>
            <source>Go on without a sheet</source>
            <translation>Gå videre uten ark</translation>
        </message>
        <message>
            <source>Back to the sheet</source>
            <translation>Tilbake til arket</translation>
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
            <translation>Kan få vite hvordan brukeren har det</translation>
        </message>
        <message>
            <source>Daughter, nurse, support worker</source>
            <translation>Datter, sykepleier, støttekontakt</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Navn</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
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
            <translation>Verge</translation>
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
            <translation>Venn</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestoreDialog</name>
        <message>
            <source>Restore a backup</source>
            <translation>Gjenopprett en sikkerhetskopi</translation>
        </message>
        <message>
            <source>The register as it is now is kept as a backup first, so this can be taken back the same way. Helpers, roles and passphrases stay as they are today. Who was erased stays erased.</source>
            <translation>Registeret slik det er nå, lagres først som en sikkerhetskopi, så dette kan gjøres om på samme måte. Ansatte, frivillige, roller og passordfraser forblir som de er i dag. Den som er slettet, forblir slettet.</translation>
        </message>
        <message>
            <source>Your passphrase</source>
            <translation>Din passordfrase</translation>
        </message>
        <message>
            <source>Restore this one</source>
            <translation>Gjenopprett denne</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestrictDialog</name>
        <message>
            <source>Restrict the card</source>
            <translation>Begrens bruken av personkortet</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Hvorfor</translation>
        </message>
        <message>
            <source>The card is then only kept: in no queue, without a name in lists, and nothing is added to it until somebody lifts the restriction.</source>
            <translation>Personkortet blir da bare lagret: det er ikke i noen kø, står uten navn i lister, og ingenting legges til før noen opphever begrensningen.</translation>
        </message>
        <message>
            <source>The card is restricted.</source>
            <translation>Bruken av personkortet er begrenset.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RestrictionGround</name>
        <message>
            <source>They say that something is wrong</source>
            <translation>Personen sier at noe er feil</translation>
        </message>
        <message>
            <source>It must not be used, but not erased either</source>
            <translation>Det må ikke brukes, men heller ikke slettes</translation>
        </message>
        <message>
            <source>They need it for a legal claim</source>
            <translation>Personen trenger det til et rettskrav</translation>
        </message>
        <message>
            <source>They object, and that is being weighed</source>
            <translation>Personen protesterer, og det vurderes</translation>
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
            <translation>Hvor lenge personkort lagres</translation>
        </message>
        <message>
            <source>After contact has ended</source>
            <translation>Etter at kontakten er avsluttet</translation>
        </message>
        <message>
            <source>Without any contact</source>
            <translation>Uten noen kontakt</translation>
        </message>
        <message>
            <source>Holds from</source>
            <translation>Gjelder fra</translation>
        </message>
        <message>
            <source>Cards kept longer are proposed for erasure. Nothing is erased by itself.</source>
            <translation>Personkort som er lagret lenger, foreslås slettet. Ingenting slettes av seg selv.</translation>
        </message>
        <message>
            <source>The rule is changed.</source>
            <translation>Regelen er endret.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RetentionPanel</name>
        <message>
            <source>never, registered %1</source>
            <translation>aldri, registrert %1</translation>
        </message>
        <message>
            <source>Search proposals</source>
            <translation>Søk i forslag</translation>
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
            <translation>Siste kontakt</translation>
        </message>
        <message>
            <source>Change the rule (Ctrl+N)</source>
            <translation>Endre regelen (Ctrl+N)</translation>
        </message>
        <message>
            <source>No card has been kept for longer than the rule says.</source>
            <translation>Ingen personkort er lagret lenger enn regelen sier.</translation>
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
            <translation>Kontakt hver så mange dager</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ikke etter</translation>
        </message>
        <message>
            <source>Agree it</source>
            <translation>Avtal den</translation>
        </message>
        <message>
            <source>The rhythm is agreed.</source>
            <translation>Kontaktrytmen er avtalt.</translation>
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
            <translation>Ansatt</translation>
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
            <translation>Legg til i en ringerunde</translation>
        </message>
        <message>
            <source>No round yet: plan one under Calls</source>
            <translation>Ingen ringerunde ennå: planlegg en under Oppringninger</translation>
        </message>
        <message>
            <source>Round</source>
            <translation>Ringerunde</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Legg til</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) are on the round.</source>
            <translation>
                <numerusform>%n bruker er kommet på ringerunden.</numerusform>
                <numerusform>%n brukere er kommet på ringerunden.</numerusform>
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
            <translation>Endre ringerunden</translation>
        </message>
        <message>
            <source> days</source>
            <translation> dager</translation>
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
            <translation>Ikke etter</translation>
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
                <numerusform>%n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>Next due</source>
            <translation>Neste gang</translation>
        </message>
        <message>
            <source>New round (Ctrl+N)</source>
            <translation>Ny ringerunde (Ctrl+N)</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Endre</translation>
        </message>
        <message>
            <source>Take out (Delete)</source>
            <translation>Ta ut (Delete)</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Lukk (Esc)</translation>
        </message>
        <message>
            <source>Plan rounds</source>
            <translation>Planlegg ringerunder</translation>
        </message>
        <message>
            <source>Rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Add somebody: type a name or number</source>
            <translation>Legg til: skriv navn eller nummer</translation>
        </message>
        <message>
            <source>Add somebody</source>
            <translation>Legg til</translation>
        </message>
        <message>
            <source>Found</source>
            <translation>Funnet</translation>
        </message>
        <message>
            <source>People in the round</source>
            <translation>Brukere i ringerunden</translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n bruker</numerusform>
                <numerusform>%n brukere</numerusform>
            </translation>
        </message>
        <message>
            <source>Begin with a new round</source>
            <translation>Begynn med en ny ringerunde</translation>
        </message>
        <message>
            <source>%1 is out of the round.</source>
            <translation>%1 er ute av ringerunden.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Angre</translation>
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
            <translation>Låser registeret</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SetupPage</name>
        <message>
            <source>Parts of the set-up</source>
            <translation>Delene av oppsettet</translation>
        </message>
        <message>
            <source>Helpers</source>
            <translation>Ansatte og frivillige</translation>
        </message>
        <message>
            <source>Centres</source>
            <translation>Væresteder</translation>
        </message>
        <message>
            <source>Closings</source>
            <translation>Stengninger</translation>
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
            <translation>Søk</translation>
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
            <translation>Endre det valgte</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Delete</translation>
        </message>
        <message>
            <source>Lift a closing</source>
            <translation>Opphev en stengning</translation>
        </message>
        <message>
            <source>Erasures</source>
            <translation>Slettinger</translation>
        </message>
        <message>
            <source>Kept too long</source>
            <translation>Lagret for lenge</translation>
        </message>
        <message>
            <source>The next list</source>
            <translation>Den neste listen</translation>
        </message>
        <message>
            <source>Access</source>
            <translation>Tilgang</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ShareReason</name>
        <message>
            <source>Chosen by hand</source>
            <translation>Valgt for hånd</translation>
        </message>
        <message>
            <source>Stays with the same caller</source>
            <translation>Blir hos den samme</translation>
        </message>
        <message>
            <source>Wished for</source>
            <translation>Ønsket</translation>
        </message>
        <message>
            <source>Rang last</source>
            <translation>Ringte sist</translation>
        </message>
        <message>
            <source>Has rung before</source>
            <translation>Har ringt før</translation>
        </message>
        <message>
            <source>Their talks go well</source>
            <translation>De snakker godt sammen</translation>
        </message>
        <message>
            <source>In their second language</source>
            <translation>På det andre språket</translation>
        </message>
        <message>
            <source>Little time in the wished hours</source>
            <translation>Lite tid i de ønskede timene</translation>
        </message>
        <message>
            <source>Has room</source>
            <translation>Har plass</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SignInDialog</name>
        <message>
            <source>Other register …</source>
            <translation>Et annet register …</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Logg inn</translation>
        </message>
        <message>
            <source>This register is encrypted. Your own passphrase opens it.</source>
            <translation>Registeret er kryptert. Din egen passordfrase åpner det.</translation>
        </message>
        <message>
            <source>Locked at %1. Sign in to go on; anybody with an account may.</source>
            <translation>Låst kl. %1. Logg inn for å fortsette; det kan alle som har en konto.</translation>
        </message>
        <message>
            <source>%2 was signed in. Locked at %1. Sign in to go on; anybody with an account may.</source>
            <translation>%2 var logget inn. Låst kl. %1. Logg inn for å fortsette; det kan alle som har en konto.</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passordfrase</translation>
        </message>
        <message>
            <source>Code on the recovery sheet</source>
            <translation>Koden på gjenopprettingsarket</translation>
        </message>
        <message>
            <source>I know a passphrase</source>
            <translation>Jeg kan en passordfrase</translation>
        </message>
        <message>
            <source>I have the recovery sheet</source>
            <translation>Jeg har gjenopprettingsarket</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Åpner …</translation>
        </message>
        <message>
            <source>Open (Enter)</source>
            <translation>Åpne (Enter)</translation>
        </message>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation>
                <numerusform>Du kan prøve igjen om %n sekund.</numerusform>
                <numerusform>Du kan prøve igjen om %n sekunder.</numerusform>
            </translation>
        </message>
        <message>
            <source>You can try again in %1 minutes.</source>
            <translation>Du kan prøve igjen om %1 minutter.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SimilarPeople</name>
        <message>
            <source>Perhaps the card is there already:</source>
            <translation>Kanskje finnes personkortet allerede:</translation>
        </message>
        <message>
            <source>That is the one</source>
            <translation>Det er den</translation>
        </message>
        <message>
            <source>%1 is the one: open the card</source>
            <translation>%1 er den: åpne personkortet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::StartDialog</name>
        <message>
            <source>Keep contact with the people who have nobody else to ring them.</source>
            <translation>Hold kontakten med dem som ingen andre ringer til.</translation>
        </message>
        <message>
            <source>Try it with invented people</source>
            <translation>Prøv med oppdiktede mennesker</translation>
        </message>
        <message>
            <source>A file of people who do not exist: ring, note and look around without doing harm.</source>
            <translation>En fil med mennesker som ikke finnes: ring, noter og se deg om uten å gjøre skade.</translation>
        </message>
        <message>
            <source>Begin a new register</source>
            <translation>Begynn et nytt register</translation>
        </message>
        <message>
            <source>For your own centre. You can bring the people along from a spreadsheet.</source>
            <translation>For deres eget værested. Brukerne kan hentes fra et regneark.</translation>
        </message>
        <message>
            <source>Open a register</source>
            <translation>Åpne et register</translation>
        </message>
        <message>
            <source>A file that already lies on this computer.</source>
            <translation>En fil som allerede ligger på datamaskinen.</translation>
        </message>
        <message>
            <source>Opened before</source>
            <translation>Åpnet før</translation>
        </message>
        <message>
            <source>%1 in %2</source>
            <translation>%1 i %2</translation>
        </message>
        <message>
            <source>How to begin</source>
            <translation>Slik begynner du</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Gjenopprett en sikkerhetskopi</translation>
        </message>
        <message>
            <source>For a register that is gone or damaged, or that comes from another computer.</source>
            <translation>For et register som er borte eller skadet, eller som kommer fra en annen datamaskin.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::StatusLine</name>
        <message>
            <source>Everything is saved as you go</source>
            <translation>Alt lagres underveis</translation>
        </message>
        <message>
            <source>Saved %1</source>
            <translation>Lagret %1</translation>
        </message>
        <message>
            <source>Who works here now</source>
            <translation>Hvem arbeider her nå</translation>
        </message>
        <message>
            <source>Who works here now: %1</source>
            <translation>Hvem arbeider her nå: %1</translation>
        </message>
        <message>
            <source>Change your passphrase …</source>
            <translation>Bytt passordfrasen din …</translation>
        </message>
        <message>
            <source>Hide the screen (F9)</source>
            <translation>Skjul skjermen (F9)</translation>
        </message>
        <message>
            <source>Lock, or let somebody else sign in (Ctrl+Shift+L)</source>
            <translation>Lås, eller la en annen logge på (Ctrl+Shift+L)</translation>
        </message>
        <message>
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <source>Demo: everybody is invented</source>
            <translation>Demo: alle er oppdiktet</translation>
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
            <translation>Nei</translation>
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
            <translation>Kalles</translation>
        </message>
        <message>
            <source>Alias</source>
            <translation>Kallenavn i stedet for navn</translation>
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
            <translation>Sted</translation>
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
            <translation>Språk</translation>
        </message>
        <message>
            <source>Needs an interpreter</source>
            <translation>Trenger tolk</translation>
        </message>
        <message>
            <source>Diets</source>
            <translation>Kosthold</translation>
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
            <translation>Barn</translation>
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
            <translation>Hvorfor vi kan lagre personkortet</translation>
        </message>
        <message>
            <source>Came by way of</source>
            <translation>Kom gjennom</translation>
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
            <translation>Vi kan legge igjen beskjed</translation>
        </message>
        <message>
            <source>We may say who we are</source>
            <translation>Vi kan si hvem vi er</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Feil nummer</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Slag</translation>
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
            <translation>Kan få vite noe</translation>
        </message>
        <message>
            <source>Still holds</source>
            <translation>Gjelder fortsatt</translation>
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
            <translation>Hvor viktig det er (1 mest)</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Grunn</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notat</translation>
        </message>
        <message>
            <source>Given</source>
            <translation>Gitt</translation>
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
            <translation>Verge</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Ordlyd</translation>
        </message>
        <message>
            <source>Withdrawn</source>
            <translation>Trukket tilbake</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Begynt</translation>
        </message>
        <message>
            <source>Left</source>
            <translation>Sluttet</translation>
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
            <translation>Opphevet</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Siden</translation>
        </message>
        <message>
            <source>Days between contacts</source>
            <translation>Dager mellom kontakter</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ikke før</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ikke etter</translation>
        </message>
        <message>
            <source>Due</source>
            <translation>Neste</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Når</translation>
        </message>
        <message>
            <source>Minutes</source>
            <translation>Minutter</translation>
        </message>
        <message>
            <source>Mood, as we heard it</source>
            <translation>Humør, slik vi hørte det</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Emner</translation>
        </message>
        <message>
            <source>Taken back</source>
            <translation>Tatt tilbake</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Utfall</translation>
        </message>
        <message>
            <source>Raised</source>
            <translation>Meldt</translation>
        </message>
        <message>
            <source>How soon</source>
            <translation>Hvor raskt</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Sett</translation>
        </message>
        <message>
            <source>Handled</source>
            <translation>Håndtert</translation>
        </message>
        <message>
            <source>Ended</source>
            <translation>Avsluttet</translation>
        </message>
        <message>
            <source>Decided</source>
            <translation>Avgjort</translation>
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
            <translation>Kveld</translation>
        </message>
        <message>
            <source>Why this caller</source>
            <translation>Hvorfor akkurat den som ringer</translation>
        </message>
        <message>
            <source>Who wishes</source>
            <translation>Hvem som ønsker det</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SubjectPrint</name>
        <message>
            <source>Everything we keep about you</source>
            <translation>Alt vi lagrer om deg</translation>
        </message>
        <message>
            <source>Kept by %1. Copied on %2 for the person it is about, who may have it corrected, restricted or erased (GDPR articles 15 to 18).</source>
            <translation>Lagret av %1. Kopiert %2 til personen det handler om, som kan få det rettet, begrenset eller slettet (personvernforordningen artikkel 15 til 18).</translation>
        </message>
        <message>
            <source>When the card was looked at</source>
            <translation>Når noen så på personkortet</translation>
        </message>
        <message>
            <source>Each time somebody opened the card, and what for.</source>
            <translation>Hver gang noen åpnet personkortet, og hvorfor.</translation>
        </message>
        <message>
            <source>Words are missing here: they are sealed, and whoever made this copy could not open them. Ask for a copy that a coordinator makes.</source>
            <translation>Her mangler ord: de er forseglet, og den som laget kopien, kunne ikke åpne dem. Be om en kopi som en koordinator lager.</translation>
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
            <translation>Viktig å vite</translation>
        </message>
        <message>
            <source>Pauses</source>
            <translation>Pauser</translation>
        </message>
        <message>
            <source>Merged cards</source>
            <translation>Sammenslåtte personkort</translation>
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
            <translation>Begrensninger</translation>
        </message>
        <message>
            <source>Words for searching</source>
            <translation>Søkeord</translation>
        </message>
        <message>
            <source>Agreed rhythm</source>
            <translation>Avtalt rytme</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Kontakter</translation>
        </message>
        <message>
            <source>Attempts</source>
            <translation>Forsøk</translation>
        </message>
        <message>
            <source>Concerns</source>
            <translation>Bekymringer</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Oppgaver</translation>
        </message>
        <message>
            <source>Phone rounds</source>
            <translation>Ringerunder</translation>
        </message>
        <message>
            <source>Being rung just now</source>
            <translation>Ringes opp akkurat nå</translation>
        </message>
        <message>
            <source>Left in peace</source>
            <translation>Får være i fred</translation>
        </message>
        <message>
            <source>Requests for erasure</source>
            <translation>Ønsker om sletting</translation>
        </message>
        <message>
            <source>Confidential notes</source>
            <translation>Fortrolige notater</translation>
        </message>
        <message>
            <source>Evenings' calls shared out</source>
            <translation>Kvelder der samtaler ble fordelt</translation>
        </message>
        <message>
            <source>Wishes about callers</source>
            <translation>Ønsker om hvem som ringer</translation>
        </message>
        <message>
            <source>Who should not meet</source>
            <translation>Hvem som ikke skal møtes</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskDialog</name>
        <message>
            <source>Task</source>
            <translation>Oppgave</translation>
        </message>
        <message>
            <source>What was done?</source>
            <translation>Hva ble gjort?</translation>
        </message>
        <message>
            <source>Or hand it over</source>
            <translation>Eller gi den videre</translation>
        </message>
        <message>
            <source>Whose</source>
            <translation>Hvem sin</translation>
        </message>
        <message>
            <source>Done, or handed over</source>
            <translation>Gjort eller gitt videre</translation>
        </message>
        <message>
            <source>By %1</source>
            <translation>Senest %1</translation>
        </message>
        <message>
            <source>Open the card</source>
            <translation>Åpne personkortet</translation>
        </message>
        <message>
            <source>The task is off your list.</source>
            <translation>Oppgaven er borte fra listen din.</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskReason</name>
        <message>
            <source>Written by hand</source>
            <translation>Skrevet for hånd</translation>
        </message>
        <message>
            <source>Wants no calls: decide what to do</source>
            <translation>Ønsker ikke oppringning: bestem hva som skal skje</translation>
        </message>
        <message>
            <source>Find the right phone number</source>
            <translation>Finn riktig telefonnummer</translation>
        </message>
        <message>
            <source>Erasure is asked for: decide</source>
            <translation>Det er bedt om sletting: ta stilling</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TaskState</name>
        <message>
            <source>To do</source>
            <translation>Skal gjøres</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Gjort</translation>
        </message>
        <message>
            <source>Dropped</source>
            <translation>Oppgitt</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TimeEdit</name>
        <message>
            <source>A time such as 18.30, 1830 or 18. Up and Down change it by a quarter of an hour.</source>
            <translation>Et klokkeslett som 18.30, 1830 eller 18. Pil opp og ned endrer et kvarter.</translation>
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
            <translation>Ingen ringerunde har noen å ringe nå.</translation>
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
            <translation>Mine oppgaver</translation>
        </message>
        <message>
            <source>You have no tasks.</source>
            <translation>Du har ingen oppgaver.</translation>
        </message>
        <message>
            <source>New task (Ctrl+N)</source>
            <translation>Ny oppgave (Ctrl+N)</translation>
        </message>
        <message>
            <source>Calls</source>
            <translation>Oppringninger</translation>
        </message>
        <message>
            <source>people due for contact today</source>
            <translation>skal kontaktes i dag</translation>
        </message>
        <message>
            <source>without contact for too long, whatever the reason</source>
            <translation>uten kontakt for lenge, uansett grunn</translation>
        </message>
        <message>
            <source>Concerns you raised</source>
            <translation>Bekymringer du har meldt</translation>
        </message>
        <message>
            <source>Show handled</source>
            <translation>Vis håndterte</translation>
        </message>
        <message>
            <source>Tasks</source>
            <translation>Oppgaver</translation>
        </message>
        <message numerus="yes">
            <source>%n people in it</source>
            <translation>
                <numerusform>%n bruker</numerusform>
                <numerusform>%n brukere</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to ring</source>
            <translation>
                <numerusform>%n å ringe</numerusform>
                <numerusform>%n å ringe</numerusform>
            </translation>
        </message>
        <message>
            <source>done</source>
            <translation>ferdig</translation>
        </message>
        <message numerus="yes">
            <source>tried %n time(s) since</source>
            <translation>
                <numerusform>forsøkt %n gang siden</numerusform>
                <numerusform>forsøkt %n ganger siden</numerusform>
            </translation>
        </message>
        <message>
            <source>nobody has tried</source>
            <translation>ingen har forsøkt</translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n dag</numerusform>
                <numerusform>%n dager</numerusform>
            </translation>
        </message>
        <message>
            <source>never reached</source>
            <translation>aldri nådd</translation>
        </message>
        <message>
            <source>for everybody: %1</source>
            <translation>for alle: %1</translation>
        </message>
        <message>
            <source>for you</source>
            <translation>til deg</translation>
        </message>
        <message>
            <source>Ctrl+Enter</source>
            <translation>Ctrl+Enter</translation>
        </message>
        <message>
            <source>Begin to ring</source>
            <translation>Begynn å ringe</translation>
        </message>
        <message>
            <source>Ctrl+N</source>
            <translation>Ctrl+N</translation>
        </message>
        <message>
            <source>New task</source>
            <translation>Ny oppgave</translation>
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
            <translation>Åpne det som er valgt i en liste</translation>
        </message>
        <message>
            <source>Begin to ring (Ctrl+⏎)</source>
            <translation>Begynn å ringe (Ctrl+⏎)</translation>
        </message>
        <message>
            <source>What needs somebody</source>
            <translation>Hva som trenger noen</translation>
        </message>
        <message>
            <source>Log a group (Ctrl+G)</source>
            <translation>Noter en gruppe (Ctrl+G)</translation>
        </message>
        <message>
            <source>Done … (Ctrl+D)</source>
            <translation>Gjort … (Ctrl+D)</translation>
        </message>
        <message>
            <source>Log a group contact</source>
            <translation>Noter en gruppekontakt</translation>
        </message>
        <message>
            <source>The chosen task is done, or somebody else's</source>
            <translation>Den valgte oppgaven er gjort eller en annens</translation>
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
            <translation>Helse</translation>
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
            <translation>Ensomhet</translation>
        </message>
        <message>
            <source>Food</source>
            <translation>Mat</translation>
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
            <translation>Arbeid</translation>
        </message>
        <message>
            <source>Interests</source>
            <translation>Interesser</translation>
        </message>
        <message>
            <source>Wants help</source>
            <translation>Ønsker hjelp</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Annet</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Urgency</name>
        <message>
            <source>When there is time</source>
            <translation>Når det er tid</translation>
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
            <translation>den nye brukeren</translation>
        </message>
        <message>
            <source>the change of the card</source>
            <translation>endringen av personkortet</translation>
        </message>
        <message>
            <source>the end of contact</source>
            <translation>avslutningen av kontakten</translation>
        </message>
        <message>
            <source>the return to contact</source>
            <translation>gjenopptakelsen av kontakten</translation>
        </message>
        <message>
            <source>the merging of two cards</source>
            <translation>sammenslåingen av to personkort</translation>
        </message>
        <message>
            <source>the logged contact</source>
            <translation>den noterte kontakten</translation>
        </message>
        <message>
            <source>the logged call</source>
            <translation>den noterte samtalen</translation>
        </message>
        <message>
            <source>the finished task</source>
            <translation>den utførte oppgaven</translation>
        </message>
        <message>
            <source>the handled concern</source>
            <translation>den håndterte bekymringen</translation>
        </message>
        <message>
            <source>the new centre</source>
            <translation>det nye værestedet</translation>
        </message>
        <message>
            <source>the change of the centre</source>
            <translation>endringen av værestedet</translation>
        </message>
        <message>
            <source>the closing</source>
            <translation>stengningen</translation>
        </message>
        <message>
            <source>the lifting of the closing</source>
            <translation>opphevelsen av stengningen</translation>
        </message>
        <message>
            <source>the new helper</source>
            <translation>den nye ansatte eller frivillige</translation>
        </message>
        <message>
            <source>the change of the helper</source>
            <translation>endringen av den ansatte eller frivillige</translation>
        </message>
        <message>
            <source>the last change</source>
            <translation>den siste endringen</translation>
        </message>
        <message>
            <source>the new alert</source>
            <translation>den nye påminnelsen</translation>
        </message>
        <message>
            <source>the change of the alert</source>
            <translation>endringen av påminnelsen</translation>
        </message>
        <message>
            <source>the new relative or professional</source>
            <translation>den nye pårørende eller fagpersonen</translation>
        </message>
        <message>
            <source>the change of the relative or professional</source>
            <translation>endringen av den pårørende eller fagpersonen</translation>
        </message>
        <message>
            <source>the consent</source>
            <translation>samtykket</translation>
        </message>
        <message>
            <source>the withdrawal of the consent</source>
            <translation>tilbaketrekkingen av samtykket</translation>
        </message>
        <message>
            <source>the new group</source>
            <translation>den nye gruppen</translation>
        </message>
        <message>
            <source>the joining of the group</source>
            <translation>opptaket i gruppen</translation>
        </message>
        <message>
            <source>the leaving of the group</source>
            <translation>utmeldingen av gruppen</translation>
        </message>
        <message>
            <source>the logged group</source>
            <translation>den noterte gruppen</translation>
        </message>
        <message>
            <source>the logged attempt</source>
            <translation>det noterte forsøket</translation>
        </message>
        <message>
            <source>the taking back of a contact</source>
            <translation>tilbaketakingen av en kontakt</translation>
        </message>
        <message>
            <source>the alias that became a person</source>
            <translation>kallenavnet som ble til en bruker</translation>
        </message>
        <message>
            <source>the agreed rhythm</source>
            <translation>den avtalte kontaktrytmen</translation>
        </message>
        <message>
            <source>the planned pause</source>
            <translation>den planlagte pausen</translation>
        </message>
        <message>
            <source>the change of the pause</source>
            <translation>endringen av pausen</translation>
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
            <translation>de nye brukerne i ringerunden</translation>
        </message>
        <message>
            <source>the new task</source>
            <translation>den nye oppgaven</translation>
        </message>
        <message>
            <source>the dropped task</source>
            <translation>den oppgitte oppgaven</translation>
        </message>
        <message>
            <source>the reopened task</source>
            <translation>den gjenåpnede oppgaven</translation>
        </message>
        <message>
            <source>the handing over of the task</source>
            <translation>overdragelsen av oppgaven</translation>
        </message>
        <message>
            <source>the concern marked as seen</source>
            <translation>bekymringen som ble sett</translation>
        </message>
        <message>
            <source>the reopened concern</source>
            <translation>den gjenåpnede bekymringen</translation>
        </message>
        <message>
            <source>the restriction of the card</source>
            <translation>begrensningen av personkortet</translation>
        </message>
        <message>
            <source>the lifting of the restriction</source>
            <translation>opphevelsen av begrensningen</translation>
        </message>
        <message>
            <source>the request for erasure</source>
            <translation>ønsket om sletting</translation>
        </message>
        <message>
            <source>the no to the erasure</source>
            <translation>neiet til slettingen</translation>
        </message>
        <message>
            <source>the rule of how long cards are kept</source>
            <translation>regelen om hvor lenge personkort lagres</translation>
        </message>
        <message>
            <source>the choice of a second place</source>
            <translation>valget av et andre sted</translation>
        </message>
        <message>
            <source>the end of the second place</source>
            <translation>slutten på det andre stedet</translation>
        </message>
        <message>
            <source>the signing in</source>
            <translation>innloggingen</translation>
        </message>
        <message>
            <source>the access given to a helper</source>
            <translation>tilgangen som ble gitt</translation>
        </message>
        <message>
            <source>the change of one's own passphrase</source>
            <translation>byttet av egen passordfrase</translation>
        </message>
        <message>
            <source>the access ended</source>
            <translation>tilgangen som ble tatt</translation>
        </message>
        <message>
            <source>the new recovery sheet</source>
            <translation>det nye gjenopprettingsarket</translation>
        </message>
        <message>
            <source>the answer about a look-up</source>
            <translation>svaret om et oppslag</translation>
        </message>
        <message>
            <source>the restoring of a backup</source>
            <translation>gjenopprettingen av en sikkerhetskopi</translation>
        </message>
        <message>
            <source>the concern put back</source>
            <translation>bekymringen som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the taking back of a concern</source>
            <translation>bekymringen som ble trukket tilbake</translation>
        </message>
        <message>
            <source>the new due dates of a centre</source>
            <translation>værestedets nye kontaktdatoer</translation>
        </message>
        <message>
            <source>the pause put back</source>
            <translation>pausen som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the rhythm put back</source>
            <translation>kontaktrytmen som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the person who became an alias again</source>
            <translation>personen som ble et kallenavn igjen</translation>
        </message>
        <message>
            <source>the taking back of an attempt</source>
            <translation>forsøket som ble trukket tilbake</translation>
        </message>
        <message>
            <source>the taking back of an import</source>
            <translation>importen som ble trukket tilbake</translation>
        </message>
        <message>
            <source>the founding of the register</source>
            <translation>opprettelsen av registeret</translation>
        </message>
        <message>
            <source>the closing put back</source>
            <translation>stengingen som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the erasure of a person</source>
            <translation>slettingen av en person</translation>
        </message>
        <message>
            <source>the erasures repeated after a restore</source>
            <translation>slettingene, gjentatt etter en gjenoppretting</translation>
        </message>
        <message>
            <source>the new round</source>
            <translation>den nye ringerunden</translation>
        </message>
        <message>
            <source>the change of a round</source>
            <translation>endringen av en ringerunde</translation>
        </message>
        <message>
            <source>the round put back</source>
            <translation>ringerunden som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the end of a membership in a round</source>
            <translation>utmeldingen av en ringerunde</translation>
        </message>
        <message>
            <source>the taking back of new members of a round</source>
            <translation>nye i ringerunden, trukket tilbake</translation>
        </message>
        <message>
            <source>the membership in a round put back</source>
            <translation>plassen i ringerunden, lagt tilbake</translation>
        </message>
        <message>
            <source>the person taken for a call</source>
            <translation>personen som ble tatt til samtale</translation>
        </message>
        <message>
            <source>the wait before another try put back</source>
            <translation>ventetiden som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the wait before another try lifted</source>
            <translation>ventetiden som ble opphevet</translation>
        </message>
        <message>
            <source>the person let go without a call</source>
            <translation>personen som ble sluppet uten samtale</translation>
        </message>
        <message>
            <source>the taking back of a call</source>
            <translation>samtalen som ble trukket tilbake</translation>
        </message>
        <message>
            <source>the task put back</source>
            <translation>oppgaven som ble lagt tilbake</translation>
        </message>
        <message>
            <source>the taking back of a task</source>
            <translation>oppgaven som ble trukket tilbake</translation>
        </message>
        <message>
            <source>the new confidential note</source>
            <translation>det nye fortrolige notatet</translation>
        </message>
        <message>
            <source>the change of a confidential note</source>
            <translation>endringen av et fortrolig notat</translation>
        </message>
        <message>
            <source>the deleted confidential note</source>
            <translation>det slettede fortrolige notatet</translation>
        </message>
        <message>
            <source>the opening of confidential notes</source>
            <translation>åpningen av fortrolige notater</translation>
        </message>
        <message>
            <source>the change of when somebody can</source>
            <translation>endringen av når en kan</translation>
        </message>
        <message>
            <source>the day that is not as usual</source>
            <translation>dagen som ikke er som ellers</translation>
        </message>
        <message>
            <source>the day that is as usual again</source>
            <translation>dagen som igjen er som ellers</translation>
        </message>
        <message>
            <source>the absence</source>
            <translation>fraværet</translation>
        </message>
        <message>
            <source>the end of the absence</source>
            <translation>slutten på fraværet</translation>
        </message>
        <message>
            <source>the taking back of the absence</source>
            <translation>tilbaketakingen av fraværet</translation>
        </message>
        <message>
            <source>the change of what was agreed with a helper</source>
            <translation>endringen av hva som er avtalt med en ansatt eller frivillig</translation>
        </message>
        <message>
            <source>the pair that must not meet</source>
            <translation>paret som ikke må møtes</translation>
        </message>
        <message>
            <source>the pair that may meet again</source>
            <translation>paret som igjen kan møtes</translation>
        </message>
        <message>
            <source>the new line</source>
            <translation>den nye linjen</translation>
        </message>
        <message>
            <source>the change of the line</source>
            <translation>endringen av linjen</translation>
        </message>
        <message>
            <source>the change of the line's hours</source>
            <translation>endringen av tidene til linjen</translation>
        </message>
        <message>
            <source>the new standing shift</source>
            <translation>den nye faste vakten</translation>
        </message>
        <message>
            <source>the end of the standing shift</source>
            <translation>slutten på den faste vakten</translation>
        </message>
        <message>
            <source>the planned shift</source>
            <translation>den planlagte vakten</translation>
        </message>
        <message>
            <source>the shift taken</source>
            <translation>vakten som ble tatt</translation>
        </message>
        <message>
            <source>the shift given back</source>
            <translation>vakten som ble gitt tilbake</translation>
        </message>
        <message>
            <source>the confirmed shift</source>
            <translation>den bekreftede vakten</translation>
        </message>
        <message>
            <source>the cover for one day</source>
            <translation>dekningen for én dag</translation>
        </message>
        <message>
            <source>the cover for good</source>
            <translation>den varige dekningen</translation>
        </message>
        <message>
            <source>the swap of two shifts</source>
            <translation>byttet av to vakter</translation>
        </message>
        <message>
            <source>the rota put back</source>
            <translation>vaktplanen som ble satt tilbake</translation>
        </message>
        <message>
            <source>the hand-over being read</source>
            <translation>at vaktskiftet er lest</translation>
        </message>
        <message>
            <source>the taking back of having read a hand-over</source>
            <translation>at et vaktskifte likevel ikke er lest</translation>
        </message>
        <message>
            <source>the sharing out of a round</source>
            <translation>fordelingen av en runde</translation>
        </message>
        <message>
            <source>the taking back of a sharing out</source>
            <translation>angringen av en fordeling</translation>
        </message>
        <message>
            <source>the person given to a caller</source>
            <translation>personen som ble gitt til en som ringer</translation>
        </message>
        <message>
            <source>the person given back to the former caller</source>
            <translation>personen som gikk tilbake til den som ringte før</translation>
        </message>
        <message>
            <source>the handing over of a caller's people</source>
            <translation>overdragelsen av dem en skulle ringe til</translation>
        </message>
        <message>
            <source>the taking back of a caller's absence</source>
            <translation>angringen av et fravær i kveld</translation>
        </message>
        <message>
            <source>the caller's return</source>
            <translation>at den som ringer, er der igjen</translation>
        </message>
        <message>
            <source>the taking back of a caller's return</source>
            <translation>angringen av at den som ringer, er der igjen</translation>
        </message>
        <message>
            <source>the wish about a caller</source>
            <translation>ønsket om hvem som ringer</translation>
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
            <translation>Avviker</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Avvist</translation>
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
            <translation>Den som ringer</translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::WithdrawDialog</name>
        <message>
            <source>Withdraw: %1</source>
            <translation>Trekk tilbake: %1</translation>
        </message>
        <message>
            <source>Withdrawn on</source>
            <translation>Trukket tilbake den</translation>
        </message>
        <message>
            <source>Withdraw it</source>
            <translation>Trekk det tilbake</translation>
        </message>
        <message>
            <source>The consent is withdrawn.</source>
            <translation>Samtykket er trukket tilbake.</translation>
        </message>
    </context>
</TS>
