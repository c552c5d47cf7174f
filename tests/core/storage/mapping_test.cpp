// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "tests/support/catch.h"
#include "tests/support/test_register.h"

#include <ctime>

using namespace naervaer;

namespace {

enum class Mood { Unknown, Low, High };

struct Sample : Record {
    Id<struct SampleTag> id{};
    QString name{};
    QStringList words{};
    Mood mood = Mood::Unknown;
    std::optional<Mood> wished{};
    bool isGlad = false;
    int count = 0;
    std::optional<int> maybe{};
    double weight = 0;
    QDateTime at{};
    std::optional<QDateTime> until{};
    QDate day{};
    std::optional<QDate> lastDay{};
    std::optional<QTime> hour{};
};

} // namespace

template <> struct naervaer::Codes<Mood> {
    static constexpr std::array all{
        Coded{Mood::Unknown, "unknown"}, Coded{Mood::Low, "low"}, Coded{Mood::High, "high"}};
};

template <> struct naervaer::storage::Mapping<Sample> {
    static constexpr const char* table = "sample";
    static constexpr auto columns = std::tuple_cat(std::make_tuple(column("id", &Sample::id)), recordColumns(),
        std::make_tuple(column("name", &Sample::name), column("words", &Sample::words), column("mood", &Sample::mood),
            column("wished", &Sample::wished), column("is_glad", &Sample::isGlad), column("count", &Sample::count),
            column("maybe", &Sample::maybe), column("weight", &Sample::weight), column("at", &Sample::at),
            column("until", &Sample::until), column("day", &Sample::day), column("last_day", &Sample::lastDay),
            column("hour", &Sample::hour)));
};

namespace {

struct Samples {
    explicit Samples(storage::Location::Engine engine) : reg(engine)
    {
        reg.database.runScript(QStringLiteral(
            "CREATE TABLE sample (id BIGINT PRIMARY KEY, centre_id BIGINT, version INTEGER, created_at TIMESTAMPTZ,"
            " created_by BIGINT, changed_at TIMESTAMPTZ, changed_by BIGINT, name TEXT NOT NULL, words TEXT NOT NULL,"
            " mood TEXT NOT NULL, wished TEXT, is_glad BOOLEAN NOT NULL, count INTEGER NOT NULL, maybe INTEGER,"
            " weight DOUBLE PRECISION NOT NULL, at TIMESTAMPTZ, until TIMESTAMPTZ, day DATE, last_day DATE, hour "
            "TIME);"));
    }

    Sample fresh()
    {
        Sample sample;
        sample.id = reg.ids.make<decltype(sample.id)>();
        sample.version = 1;
        return sample;
    }
    Sample stored(const Sample& sample)
    {
        reg.database.insert(sample);
        return *reg.database.find<Sample>(sample.id);
    }

    test::TestRegister reg;
};

QDateTime utc(int hour, int minute, int ms = 0)
{
    return {QDate(2026, 10, 25), QTime(hour, minute, 0, ms), Qt::UTC};
}

/// Another zone for the PC while the test runs.
struct ZoneOfThePc {
    explicit ZoneOfThePc(const char* zone) : m_before(qgetenv("TZ"))
    {
        qputenv("TZ", zone);
        ::tzset();
    }
    ~ZoneOfThePc()
    {
        m_before.isNull() ? qunsetenv("TZ") : qputenv("TZ", m_before);
        ::tzset();
    }
    ZoneOfThePc(const ZoneOfThePc&) = delete;
    ZoneOfThePc& operator=(const ZoneOfThePc&) = delete;

private:
    QByteArray m_before;
};

} // namespace

TEST_CASE("every kind of value comes back as it was stored")
{
    Samples samples(GENERATE(from_range(test::engines())));
    Sample full = samples.fresh();
    full.centreId = CentreId(Q_INT64_C(9223372036854775807));
    full.createdBy = HelperId(3);
    full.name = QString::fromUtf8("Åse \"O'Hara\" \\ % ? :name ; -- \U0001F9E1\nanden linje");
    full.words = {QStringLiteral("kaffe"), QString::fromUtf8("gåtur")};
    full.mood = Mood::High;
    full.wished = Mood::Low;
    full.isGlad = true;
    full.count = -2147483647;
    full.maybe = 0;
    full.weight = 0.1;
    full.at = utc(17, 31, 7);
    full.until = utc(0, 0);
    full.day = QDate(1899, 12, 31);
    full.lastDay = QDate(2028, 2, 29);
    full.hour = QTime(23, 59, 30);
    const Sample read = samples.stored(full);
    CHECK(read.centreId == full.centreId);
    CHECK(read.createdBy == full.createdBy);
    CHECK(read.name == full.name);
    CHECK(read.words == full.words);
    CHECK(read.mood == Mood::High);
    CHECK((read.wished == Mood::Low));
    CHECK(read.isGlad);
    CHECK(read.count == full.count);
    CHECK(read.maybe == 0);
    CHECK(read.weight == full.weight);
    CHECK(read.at == full.at);
    CHECK(read.at.timeSpec() == Qt::UTC);
    CHECK(read.until == full.until);
    CHECK(read.day == full.day);
    CHECK(read.lastDay == full.lastDay);
    CHECK(read.hour == full.hour);
}

TEST_CASE("what one engine would change in a text is put right before either gets it, and counts as the same text")
{
    Samples samples(GENERATE(from_range(test::engines())));
    const auto signs = [](std::initializer_list<ushort> codes) {
        QString text;
        for (const ushort code : codes)
            text.append(QChar(code));
        return text;
    };
    const std::vector<std::pair<QString, QString>> texts{
        {signs({'K', 0, 'a'}), QStringLiteral("Ka")}, // NUL ends a text for PostgreSQL
        {signs({0xFEFF, 0xFEFF, 'K'}), QStringLiteral("K")}, // SQLite takes it for the order of bytes
        {signs({'K', 0xFEFF, 'a'}), signs({'K', 0xFEFF, 'a'})}, {signs({0xFFFE, 'K'}), signs({0xFFFD, 'K'})},
        {signs({'K', 0xD83D, 'a'}), signs({'K', 0xFFFD, 'a'})}, // half a letter swallows its neighbour
        {signs({'K', 0xDC1F}), signs({'K', 0xFFFD})}, {signs({0xD83D, 0xDC1F}), QString::fromUtf8("🐟")},
        {signs({0xE000, 0xFDFA, 0xFFFD}), signs({0xE000, 0xFDFA, 0xFFFD})}};
    for (const auto& [typed, kept] : texts) {
        CAPTURE(typed, kept);
        Sample sample = samples.fresh();
        sample.name = typed;
        sample.words = {QStringLiteral("et"), typed};
        const Sample read = samples.stored(sample);
        CHECK(read.name == kept);
        CHECK(storage::sameContent(read, sample));
        sample.name += u'!';
        CHECK_FALSE(storage::sameContent(read, sample));
    }
}

TEST_CASE("unknown comes back unknown, and an empty text empty")
{
    Samples samples(GENERATE(from_range(test::engines())));
    Sample bare = samples.fresh();
    bare.name = QString(); // a null QString is an empty text
    const Sample read = samples.stored(bare);
    CHECK(read.name.isEmpty());
    CHECK(read.words.isEmpty());
    CHECK(read.mood == Mood::Unknown);
    CHECK_FALSE(read.wished.has_value());
    CHECK_FALSE(read.maybe.has_value());
    CHECK_FALSE(read.at.isValid());
    CHECK_FALSE(read.until.has_value());
    CHECK_FALSE(read.lastDay.has_value());
    CHECK_FALSE(read.hour.has_value());
    CHECK(read.createdBy.isNull());
    CHECK(samples.reg.count(QStringLiteral("sample"), QStringLiteral("created_by IS NULL AND maybe IS NULL")) == 1);
    CHECK(samples.reg.count(QStringLiteral("sample"), QStringLiteral("name = '' AND words = ''")) == 1);
}

TEST_CASE("the doubled hour of October comes back as the one it was, whatever the PC's zone")
{
    const ZoneOfThePc zone(GENERATE("Europe/Copenhagen", "UTC", "America/New_York"));
    Samples samples(GENERATE(from_range(test::engines())));
    for (const QDateTime& moment : {utc(0, 30), utc(1, 30)}) { // both 02.30 on the wall
        Sample sample = samples.fresh();
        sample.at = toLocal(moment);
        const Sample read = samples.stored(sample);
        CHECK(read.at == moment);
        CHECK(toLocal(read.at).time() == QTime(2, 30));
    }
    const auto after = samples.reg.database.list<Sample>(QStringLiteral("WHERE at > :at"), {{"at", utc(0, 30)}});
    CHECK(after.size() == 1);
}

TEST_CASE("a word of a list is found between its commas")
{
    Samples samples(GENERATE(from_range(test::engines())));
    Sample sample = samples.fresh();
    sample.words = {QStringLiteral("so"), QStringLiteral("da")};
    samples.reg.database.insert(sample);
    CHECK(samples.reg.count(QStringLiteral("sample"), QStringLiteral("words LIKE '%,so,%'")) == 1);
    CHECK(samples.reg.count(QStringLiteral("sample"), QStringLiteral("words LIKE '%,s,%'")) == 0);
}

TEST_CASE("a code nobody knows any more reads as the first meaning")
{
    Samples samples(GENERATE(from_range(test::engines())));
    const Sample sample = samples.fresh();
    samples.reg.database.insert(sample);
    samples.reg.database.run(QStringLiteral("UPDATE sample SET mood = 'ecstatic', wished = 'ecstatic'"));
    CHECK(samples.reg.database.find<Sample>(sample.id)->mood == Mood::Unknown);
}

TEST_CASE("upsert inserts once and overwrites afterwards; a versioned update never overwrites")
{
    Samples samples(GENERATE(from_range(test::engines())));
    Sample sample = samples.fresh();
    sample.count = 1;
    samples.reg.database.upsert(sample);
    sample.count = 2;
    samples.reg.database.upsert(sample);
    CHECK(samples.reg.count(QStringLiteral("sample")) == 1);
    CHECK(samples.reg.database.find<Sample>(sample.id)->count == 2);

    sample.version = 2;
    sample.count = 3;
    CHECK(samples.reg.database.updateVersioned(sample, 1));
    sample.count = 4;
    CHECK_FALSE(samples.reg.database.updateVersioned(sample, 1));
    CHECK(samples.reg.database.find<Sample>(sample.id)->count == 3);
}

TEST_CASE("a damaged cell reads as no moment and no day, never as a wrong one")
{
    test::TestRegister reg;
    const auto cell = [&](const char* text) { return QVariant(QString::fromLatin1(text)); };
    QDateTime moment = reg.clock.now();
    for (const char* text : {"", "2026", "2026-13-03T17:31:00.000Z", "2026-11-03T25:31:00.000Z"}) {
        storage::fromSql(cell(text), moment);
        CHECK_FALSE(moment.isValid());
    }
    QDate day;
    storage::fromSql(cell("2026-02-30"), day);
    CHECK_FALSE(day.isValid());
    storage::fromSql(cell("2026-02-28"), day);
    CHECK(day == QDate(2026, 2, 28));
}

TEST_CASE("times of day and moments before 1970 are written like any other")
{
    const QDateTime old(QDate(1969, 12, 31), QTime(23, 59, 59, 999), Qt::UTC);
    CHECK(storage::momentText(old) == QStringLiteral("1969-12-31T23:59:59.999Z"));
    CHECK(storage::momentText(utc(0, 0)) == QStringLiteral("2026-10-25T00:00:00.000Z"));
    CHECK(storage::timeText(QTime(11, 5, 9, 30)) == QStringLiteral("11:05:09.030"));
    CHECK(storage::dateText(QDate(2026, 1, 9)) == QStringLiteral("2026-01-09"));
    Samples samples(GENERATE(from_range(test::engines())));
    Sample sample = samples.fresh();
    sample.at = old;
    sample.hour = QTime(11, 5);
    const Sample read = samples.stored(sample);
    CHECK(read.at == old);
    CHECK(read.hour == QTime(11, 5));
}

TEST_CASE("SQLite keeps texts as texts and numbers as numbers")
{
    Samples samples(storage::Location::Engine::Sqlite);
    Sample sample = samples.fresh();
    sample.at = utc(17, 31);
    sample.hour = QTime(9, 30);
    sample.lastDay = QDate(2026, 2, 28);
    samples.stored(sample);
    const auto row = samples.reg.database.value<QString>(QStringLiteral(
        "SELECT typeof(id) || ' ' || typeof(is_glad) || ' ' || typeof(weight) || ' ' || typeof(day) || ' '"
        " || at || ' ' || hour || ' ' || last_day || ' ' || mood FROM sample"));
    CHECK(row == QStringLiteral("integer integer real null 2026-10-25T17:31:00.000Z 09:30:00.000 2026-02-28 unknown"));
}
