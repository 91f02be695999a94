package org.lotse.demo.invented;

import java.util.List;
import java.util.random.RandomGenerator;
import org.lotse.cases.api.NameForm;
import org.lotse.cases.api.Nationality;
import org.lotse.platform.api.vocabulary.Language;

/** Where invented people come from: what they are called, in which letters, and what they speak. Every surname says that it is invented. */
enum Origin {
    SYRIA(
            "SY",
            "ar",
            "aufenthg-25-2-1",
            "Mustari/مستري|Musterji/مسترجي|Al-Beispiel/البايشبيل|Al-Muster/المستر",
            "Lina/لينا|Nour/نور|Rima/ريما|Hala/هالة|Samira/سميرة|Amal/أمل|Dima/ديمة|Rana/رنا",
            "Yousef/يوسف|Omar/عمر|Ahmad/أحمد|Khaled/خالد|Samir/سمير|Bilal/بلال|Tarek/طارق|Anas/أنس"),
    AFGHANISTAN(
            "AF",
            "prs",
            "aufenthg-25-3",
            "Musterzai/موسترزی|Beispielzada/بایشپیل‌زاده|Musteri/موستری",
            "Zahra/زهرا|Laila/لیلا|Parwana/پروانه|Fereshta/فرشته|Maryam/مریم",
            "Farid/فرید|Nasir/نصیر|Mirwais/میرویس|Jawad/جواد|Hamid/حمید"),
    ERITREA(
            "ER",
            "ti",
            "aufenthg-25-2-1",
            "Mustermichael/ሙስተርሚካኤል|Beispielab/በይሽፒላብ|Mustergiorgis/ሙስተርጊዮርጊስ",
            "Feven/ፌቨን|Selam/ሰላም|Rahel/ራሄል|Luwam/ሉዋም",
            "Filmon/ፊልሞን|Natnael/ናትናኤል|Yonas/ዮናስ|Dawit/ዳዊት"),
    UKRAINE(
            "UA",
            "uk",
            "aufenthg-24",
            "Musterenko/Мустеренко|Beispieltschuk/Байшпільчук|Musterska/Мустерська",
            "Iryna/Ірина|Olena/Олена|Sofija/Софія|Kateryna/Катерина|Hanna/Ганна",
            "Taras/Тарас|Bohdan/Богдан|Andrij/Андрій|Oleh/Олег"),
    IRAQ(
            "IQ",
            "ckb",
            "aufenthg-25-2-2",
            "Mustero/موستێرۆ|Beispielî/بایشپیلی|Mustermir/موستێرمیر",
            "Berivan/بێریڤان|Shirin/شیرین|Awaz/ئاواز|Nasrin/نەسرین",
            "Azad/ئازاد|Rebin/ڕێبین|Hiwa/هیوا|Karwan/کاروان"),
    IRAN(
            "IR",
            "fa",
            "asylg-55",
            "Mosteri/مستری|Beyspilpour/بیشپیل‌پور",
            "Mahsa/مهسا|Nasim/نسیم|Parisa/پریسا",
            "Dariush/داریوش|Babak/بابک|Kian/کیان"),
    TURKEY(
            "TR",
            "kmr",
            "aufenthg-25-1",
            "Musteroğlu/|Beispielkaya/|Mustertürk/",
            "Zeynep/|Elif/|Dilan/|Rojda/",
            "Baran/|Emre/|Serhat/|Mehmet/"),
    SOMALIA(
            "SO",
            "so",
            "aufenthg-25-2-2",
            "Muster Warsame/|Beispiel Cali/|Muster Nuur/",
            "Hodan/|Ifrah/|Fadumo/|Sahra/",
            "Abdi/|Liban/|Ayaan/|Warsan/"),
    GAMBIA(
            "GM",
            "mnk",
            "aufenthg-60a",
            "Musterjallow/|Beispielceesay/|Musterjobe/",
            "Fatou/|Mariama/|Isatou/",
            "Lamin/|Ousman/|Ebrima/|Alieu/"),
    NIGERIA(
            "NG",
            "en",
            "asylg-55",
            "Musterobi/|Platzhalterson/|Beispieluche/",
            "Blessing/|Joy/|Favour/",
            "Emeka/|Femi/|Chidi/");

    private static final List<String> SYLLABLES = List.of(
            "ba", "da", "fe", "go", "hi", "ja", "ka", "li", "mo", "na", "ri", "sa", "to", "wa", "ze", "nu", "bel",
            "dar", "gor", "lan", "mir", "nor", "ram", "sol", "tan", "vin");

    private final Nationality nationality;
    private final Language language;
    private final String title;
    private final List<String> families;
    private final List<String> women;
    private final List<String> men;

    Origin(String country, String language, String title, String families, String women, String men) {
        nationality = new Nationality(country);
        this.language = new Language(language);
        this.title = title;
        this.families = List.of(families.split("\\|"));
        this.women = List.of(women.split("\\|"));
        this.men = List.of(men.split("\\|"));
    }

    Nationality nationality() {
        return nationality;
    }

    Language language() {
        return language;
    }

    /** The title most of them have. */
    String title() {
        return title;
    }

    /** A name in Latin letters and, if it is written in others, the same in those. */
    Name name(RandomGenerator random, boolean woman) {
        var family = one(families, random).split("/", -1);
        var given = one(woman ? women : men, random).split("/", -1);
        return new Name(
                new NameForm(family[0], given[0]), family[1].isEmpty() ? null : new NameForm(family[1], given[1]));
    }

    /** A surname that few others bear, in Latin letters only. */
    Name rareName(RandomGenerator random, boolean woman) {
        var family = "Muster" + one(SYLLABLES, random) + one(SYLLABLES, random) + one(SYLLABLES, random);
        return new Name(new NameForm(family, one(woman ? women : men, random).split("/", -1)[0]), null);
    }

    static <T> T one(List<T> of, RandomGenerator random) {
        return of.get(random.nextInt(of.size()));
    }

    /** @param other the same name in other letters, or null if there are none */
    record Name(
            NameForm latin,
            @org.jspecify.annotations.Nullable NameForm other) {}
}
