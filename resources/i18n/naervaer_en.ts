<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>naervaer::app::Console</name>
        <message numerus="yes">
            <source>%n due for contact</source>
            <translation>
                <numerusform>%n person due for contact</numerusform>
                <numerusform>%n people due for contact</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without contact for too long</source>
            <translation>
                <numerusform>%n person without contact for too long</numerusform>
                <numerusform>%n people without contact for too long</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n concerns waiting</source>
            <translation>
                <numerusform>%n concern waiting</numerusform>
                <numerusform>%n concerns waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n open tasks</source>
            <translation>
                <numerusform>%n open task</numerusform>
                <numerusform>%n open tasks</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures in %1</source>
            <translation>
                <numerusform>%n picture in %1</numerusform>
                <numerusform>%n pictures in %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people are found by these words: give the number that search --json prints as id.</source>
            <translation>
                <numerusform>%n people are found by these words: give the number that search --json prints as id.</numerusform>
                <numerusform>%n people are found by these words: give the number that search --json prints as id.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) erased again</source>
            <translation>
                <numerusform>%n card erased again</numerusform>
                <numerusform>%n cards erased again</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries, each in its place and unchanged.</source>
            <translation>
                <numerusform>%n entry, in its place and unchanged.</numerusform>
                <numerusform>%n entries, each in its place and unchanged.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ActsPage</name>
        <message numerus="yes">
            <source>The log is whole: %n acts, each in its place and unchanged.</source>
            <translation>
                <numerusform>The log is whole: %n acts, each in its place and unchanged.</numerusform>
                <numerusform>The log is whole: %n acts, each in its place and unchanged.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::AliasDialog</name>
        <message numerus="yes">
            <source>%n contact(s) under this alias become the person's. Nobody is counted twice.</source>
            <translation>
                <numerusform>%n contact under this alias become the person's. Nobody is counted twice.</numerusform>
                <numerusform>%n contacts under this alias become the person's. Nobody is counted twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Backup</name>
        <message numerus="yes">
            <source>%n thing(s) done since then would be gone.</source>
            <translation>
                <numerusform>%n thing done since then would be gone.</numerusform>
                <numerusform>%n things done since then would be gone.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n thing(s) would be back that an earlier restore took away.</source>
            <translation>
                <numerusform>%n thing would be back that an earlier restore took away.</numerusform>
                <numerusform>%n things would be back that an earlier restore took away.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::CentresPanel</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupChoiceDialog</name>
        <message numerus="yes">
            <source>%n person(s) joined the group.</source>
            <translation>
                <numerusform>%n person joined the group.</numerusform>
                <numerusform>%n people joined the group.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::GroupContactDialog</name>
        <message numerus="yes">
            <source>%n in all</source>
            <translation>
                <numerusform>%n in all</numerusform>
                <numerusform>%n in all</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The meeting with %n is logged.</source>
            <translation>
                <numerusform>The meeting with %n is logged.</numerusform>
                <numerusform>The meeting with %n is logged.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::HandoverPrint</name>
        <message numerus="yes">
            <source>tried %n time(s)</source>
            <translation>
                <numerusform>tried %n time</numerusform>
                <numerusform>tried %n times</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) met by name.</source>
            <translation>
                <numerusform>%n person met by name.</numerusform>
                <numerusform>%n people met by name.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ImportPage</name>
        <message numerus="yes">
            <source>Import %n new person(s)</source>
            <translation>
                <numerusform>Import %n new person</numerusform>
                <numerusform>Import %n new people</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) came in.</source>
            <translation>
                <numerusform>%n person came in.</numerusform>
                <numerusform>%n people came in.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) saved. Mend them and import that file.</source>
            <translation>
                <numerusform>%n row saved. Mend them and import that file.</numerusform>
                <numerusform>%n rows saved. Mend them and import that file.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::KeptDrafts</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::ListPage</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n row</numerusform>
                <numerusform>%n rows</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::Navigation</name>
        <message numerus="yes">
            <source>%1, %n waiting</source>
            <translation>
                <numerusform>%1, %n waiting</numerusform>
                <numerusform>%1, %n waiting</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonOverview</name>
        <message numerus="yes">
            <source>%n attempt(s)</source>
            <translation>
                <numerusform>%n attempt</numerusform>
                <numerusform>%n attempts</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n adult(s)</source>
            <translation>
                <numerusform>%n adult</numerusform>
                <numerusform>%n adults</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n child(ren)</source>
            <translation>
                <numerusform>%n child</numerusform>
                <numerusform>%n children</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonPanel</name>
        <message numerus="yes">
            <source>about %n years old</source>
            <translation>
                <numerusform>about %n year old</numerusform>
                <numerusform>about %n years old</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min</source>
            <translation>
                <numerusform>%n min</numerusform>
                <numerusform>%n min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Every day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonTimeline</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::PersonWords</name>
        <message numerus="yes">
            <source>Every %n day(s)</source>
            <translation>
                <numerusform>Every day</numerusform>
                <numerusform>Every %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s) over</source>
            <translation>
                <numerusform>%n day over</numerusform>
                <numerusform>%n days over</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::QueuePanel</name>
        <message numerus="yes">
            <source>%n left tonight</source>
            <translation>
                <numerusform>%n left tonight</numerusform>
                <numerusform>%n left tonight</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RoundChoiceDialog</name>
        <message numerus="yes">
            <source>%n person(s) are on the round.</source>
            <translation>
                <numerusform>%n person is on the round.</numerusform>
                <numerusform>%n people are on the round.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::RoundsDialog</name>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n people</source>
            <translation>
                <numerusform>%n person</numerusform>
                <numerusform>%n people</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::SignInDialog</name>
        <message numerus="yes">
            <source>You can try again in %n second(s).</source>
            <translation>
                <numerusform>You can try again in %n second.</numerusform>
                <numerusform>You can try again in %n seconds.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>naervaer::ui::TodayPage</name>
        <message numerus="yes">
            <source>%n people in it</source>
            <translation>
                <numerusform>%n person in it</numerusform>
                <numerusform>%n people in it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to ring</source>
            <translation>
                <numerusform>%n to ring</numerusform>
                <numerusform>%n to ring</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>tried %n time(s) since</source>
            <translation>
                <numerusform>tried once since</numerusform>
                <numerusform>tried %n times since</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n day(s)</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
    </context>
</TS>
