//! Invented names of many cultures, with the other ways in which each is written.

mod lists;

use super::random::Random;
use lists::{CALLED, ENGLISH, GERMAN, NORDIC, SPANISH};

/// A name, and how else it is written.
#[derive(Debug, Clone)]
pub struct Name {
    pub given: String,
    pub family: String,
    /// Another script or another custom of the same name, given and family.
    pub otherwise: Option<(String, String)>,
    /// What friends say for the given name.
    pub called: Option<String>,
    /// The culture writes the family name first.
    pub family_first: bool,
}

const CULTURES: &[fn(&mut Random) -> Name] = &[
    english, english, english, nordic, nordic, german, german, french, spanish, slavic, russian, chinese, indian,
    arabic, vietnamese,
];

pub fn name(random: &mut Random) -> Name {
    let culture = random.below(CULTURES.len());
    CULTURES[culture](random)
}

fn plain(given: &str, family: String) -> Name {
    Name { given: given.into(), family, otherwise: None, called: called(given), family_first: false }
}

fn called(given: &str) -> Option<String> {
    CALLED.iter().find(|(name, _)| *name == given).map(|(_, called)| String::from(*called))
}

fn skewed<'a>(random: &mut Random, values: &[&'a str]) -> &'a str {
    values[random.skewed(values.len())]
}

/// Stem and ending, many of which are real names and most of which are nobody's.
fn joined(random: &mut Random, stems: &[&str], endings: &[&str]) -> String {
    format!("{}{}", skewed(random, stems), skewed(random, endings))
}

fn english(random: &mut Random) -> Name {
    let given = skewed(random, &ENGLISH);
    let family = joined(
        random,
        &[
            "Ash", "Brad", "Clif", "Dal", "East", "Fair", "Grim", "Hart", "Ing", "Kel", "Lang", "Mil", "North", "Oak",
            "Pem", "Red", "Stan", "Thorn", "Under", "Wake", "West", "Whit", "Wood", "Yard", "Black", "Green",
        ],
        &["ton", "ley", "ford", "well", "wood", "ham", "field", "worth", "by", "more", "man", "brook", "son", "gate"],
    );
    plain(given, family)
}

fn nordic(random: &mut Random) -> Name {
    let given = skewed(random, &NORDIC);
    let family = joined(
        random,
        &[
            "Lind", "Berg", "Ek", "Dal", "Hav", "Sol", "Ström", "Åker", "Sjö", "Høy", "Øst", "Nord", "Gran", "Björk",
            "Ny", "Älv", "Kvarn", "Mo",
        ],
        &["holm", "gren", "strand", "berg", "vik", "dal", "mark", "gård", "lund", "kvist", "sen", "sson", "haug", "by"],
    );
    let otherwise = spelled_out(
        &family,
        &[("ö", "oe"), ("ø", "oe"), ("å", "aa"), ("Å", "Aa"), ("Ø", "Oe"), ("ä", "ae"), ("Ä", "Ae")],
    );
    Name { otherwise: otherwise.map(|family| (given.into(), family)), ..plain(given, family) }
}

fn german(random: &mut Random) -> Name {
    let given = skewed(random, &GERMAN);
    let family = joined(
        random,
        &[
            "Müll", "Schäf", "Köhl", "Wagn", "Baum", "Gruber", "Stein", "Hof", "Kirch", "Lang", "Neu", "Ober", "Roth",
            "Süß", "Vogel", "Weiß", "Zimmer", "Jäg",
        ],
        &["er", "mann", "bauer", "hofer", "meier", "stein", "feld", "berger", "huber", "schmidt", "kamp", "brandt"],
    );
    let customs = [("ü", "ue"), ("ö", "oe"), ("ä", "ae"), ("ß", "ss")];
    let otherwise = match (spelled_out(given, &customs), spelled_out(&family, &customs)) {
        (None, None) => None,
        (given_out, family_out) => {
            Some((given_out.unwrap_or_else(|| given.into()), family_out.unwrap_or_else(|| family.clone())))
        }
    };
    Name { otherwise, ..plain(given, family) }
}

fn french(random: &mut Random) -> Name {
    let given = skewed(
        random,
        &[
            "Élodie",
            "Jean-Pierre",
            "François",
            "Hélène",
            "Benoît",
            "Amélie",
            "Jérôme",
            "Chloé",
            "Luc",
            "Manon",
            "Théo",
            "Anaïs",
            "Hugo",
            "Zoé",
            "Gaël",
            "Maëlle",
        ],
    );
    let family = joined(
        random,
        &["Beau", "Mont", "Lau", "Du", "Fon", "Gar", "Mar", "Per", "Ro", "Val", "Cha", "Bel"],
        &["rent", "pont", "taine", "nier", "chand", "rault", "mier", "lard", "rin", "val", "tier", "bois"],
    );
    plain(given, family)
}

fn spanish(random: &mut Random) -> Name {
    let given = skewed(
        random,
        &[
            "María",
            "José",
            "Lucía",
            "Ángel",
            "Inés",
            "Javier",
            "Sofía",
            "Álvaro",
            "Carmen",
            "Raúl",
            "Belén",
            "Iván",
            "Paula",
            "Sergio",
            "Nuria",
            "Óscar",
            "Francisco",
            "Guillermo",
        ],
    );
    let first = skewed(random, &SPANISH);
    let second = skewed(random, &SPANISH);
    let short = Some((given.to_owned(), first.to_owned()));
    Name { otherwise: short, ..plain(given, format!("{first} {second}")) }
}

fn slavic(random: &mut Random) -> Name {
    let given = skewed(
        random,
        &[
            "Paweł",
            "Agnieszka",
            "Łukasz",
            "Małgorzata",
            "Jiří",
            "Zdeněk",
            "Šárka",
            "Nikola",
            "Đorđe",
            "Živa",
            "Tomasz",
            "Wojciech",
            "Katarzyna",
            "Ondřej",
            "Ivana",
            "Marek",
        ],
    );
    let family = joined(
        random,
        &[
            "Nowa", "Kowal", "Zieliń", "Wiśniew", "Dvořá", "Horá", "Petro", "Jova", "Novo", "Szym", "Pospíš", "Král",
            "Bartoš", "Mali",
        ],
        &["k", "ski", "czyk", "ković", "čák", "icki", "vić", "ek", "iewicz", "ina", "ový", "šek"],
    );
    plain(given, family)
}

fn russian(random: &mut Random) -> Name {
    const GIVEN: [(&str, &str, &str); 14] = [
        ("Sergey", "Sergei", "Сергей"),
        ("Yulia", "Iuliia", "Юлия"),
        ("Alexey", "Aleksei", "Алексей"),
        ("Dmitry", "Dmitrii", "Дмитрий"),
        ("Natalia", "Nataliya", "Наталия"),
        ("Mikhail", "Michail", "Михаил"),
        ("Ekaterina", "Yekaterina", "Екатерина"),
        ("Olga", "Olga", "Ольга"),
        ("Yuri", "Iurii", "Юрий"),
        ("Tatyana", "Tatiana", "Татьяна"),
        ("Vasily", "Vasilii", "Василий"),
        ("Evgeny", "Yevgeny", "Евгений"),
        ("Maria", "Mariya", "Мария"),
        ("Fyodor", "Fedor", "Фёдор"),
    ];
    const STEMS: [(&str, &str); 16] = [
        ("Sokol", "Сокол"),
        ("Volk", "Волк"),
        ("Lebed", "Лебед"),
        ("Zhukovsk", "Жуковск"),
        ("Kuznets", "Кузнец"),
        ("Morosh", "Морош"),
        ("Belyak", "Беляк"),
        ("Gorshk", "Горшк"),
        ("Tsvetk", "Цветк"),
        ("Shubin", "Шубин"),
        ("Orl", "Орл"),
        ("Ryabin", "Рябин"),
        ("Kholod", "Холод"),
        ("Yablok", "Яблок"),
        ("Chernysh", "Черныш"),
        ("Medved", "Медвед"),
    ];
    const ENDINGS: [(&str, &str); 4] = [("ov", "ов"), ("in", "ин"), ("enko", "енко"), ("ev", "ев")];
    let (given, otherwise, cyrillic) = *random.pick(&GIVEN);
    let (stem, cyrillic_stem) = STEMS[random.skewed(STEMS.len())];
    let (ending, cyrillic_ending) = *random.pick(&ENDINGS);
    let family = format!("{stem}{ending}");
    let written = if random.percent(50) {
        (cyrillic.into(), format!("{cyrillic_stem}{cyrillic_ending}"))
    } else {
        (otherwise.into(), family.clone())
    };
    Name { otherwise: Some(written), ..plain(given, family) }
}

fn chinese(random: &mut Random) -> Name {
    let family = skewed(
        random,
        &[
            "Wang", "Li", "Zhang", "Liu", "Chen", "Yang", "Zhao", "Huang", "Zhou", "Wu", "Xu", "Sun", "Hu", "Zhu",
            "Gao", "Lin", "He", "Guo", "Ma", "Luo", "Liang", "Song", "Zheng", "Xie",
        ],
    );
    let syllables = [
        "wei", "min", "jing", "li", "qiang", "lei", "yan", "hua", "ming", "na", "xin", "yu", "bo", "jun", "ping",
        "gang", "ling", "fang", "hao", "tao", "ying", "chao", "peng", "rui",
    ];
    let first = skewed(random, &syllables);
    let second = if random.percent(30) { "" } else { skewed(random, &syllables) };
    let given = format!("{}{}{second}", first[..1].to_uppercase(), &first[1..]);
    Name { given, family: family.into(), otherwise: None, called: None, family_first: true }
}

fn indian(random: &mut Random) -> Name {
    let given = skewed(
        random,
        &[
            "Priya", "Rahul", "Ananya", "Arjun", "Deepika", "Sanjay", "Kavya", "Vikram", "Meera", "Rohan", "Lakshmi",
            "Aditya", "Sneha", "Karthik", "Divya", "Nikhil", "Pooja", "Suresh", "Isha", "Manish",
        ],
    );
    let family = joined(
        random,
        &["Shar", "Gup", "Pa", "Red", "Iyen", "Kul", "Desh", "Bhat", "Cha", "Na", "Ver", "Ban"],
        &["ma", "ta", "tel", "dy", "gar", "karni", "pande", "nagar", "turvedi", "ir", "erjee", "war"],
    );
    plain(given, family)
}

fn arabic(random: &mut Random) -> Name {
    const GIVEN: [(&str, &str); 14] = [
        ("Mohammed", "Muhammad"),
        ("Ahmed", "Ahmad"),
        ("Fatima", "Fatimah"),
        ("Yusuf", "Youssef"),
        ("Omar", "Umar"),
        ("Layla", "Leila"),
        ("Hussein", "Hussain"),
        ("Khalid", "Khaled"),
        ("Aisha", "Aysha"),
        ("Hassan", "Hasan"),
        ("Karim", "Kareem"),
        ("Noor", "Nour"),
        ("Samir", "Sameer"),
        ("Zaynab", "Zainab"),
    ];
    let (given, otherwise) = *random.pick(&GIVEN);
    let stem = joined(
        random,
        &["Has", "Mans", "Kha", "Sal", "Naj", "Far", "Rash", "Zay", "Bark", "Qas"],
        &["san", "our", "lidi", "eh", "jar", "ouk", "idi", "dan", "awi", "im"],
    );
    let (family, family_otherwise) =
        if random.percent(40) { (format!("Al-{stem}"), format!("Al {stem}")) } else { (stem.clone(), stem) };
    Name { otherwise: Some((otherwise.into(), family_otherwise)), ..plain(given, family) }
}

fn vietnamese(random: &mut Random) -> Name {
    let family =
        skewed(random, &["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ"]);
    let middle = skewed(random, &["Thị", "Văn", "Minh", "Ngọc", "Đức", "Thanh", "Quang", "Thu"]);
    let last = skewed(
        random,
        &["Ánh", "Hương", "Dũng", "Linh", "Hùng", "Trang", "Phúc", "Thảo", "Nam", "Mai", "Tuấn", "Yến", "Khoa", "Vy"],
    );
    Name { given: format!("{middle} {last}"), family: family.into(), otherwise: None, called: None, family_first: true }
}

fn spelled_out(name: &str, customs: &[(&str, &str)]) -> Option<String> {
    let spelled = customs.iter().fold(name.to_owned(), |name, (from, to)| name.replace(from, to));
    (spelled != name).then_some(spelled)
}
