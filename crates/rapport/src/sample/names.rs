//! Names of invented people. Rule: given and family names are drawn on their own, so that nobody in particular is meant.

use super::chance::Chance;

/// Given names, family names; a low line stands for a blank within a name.
const CULTURES: [(&str, &str); 22] = [
    (
        "Femke Sanne Lotte Maaike Daan Joris Ruben Wouter Marit Sjoerd Esmee Thijs Annelies Bram",
        "van_Dalen Hoekstra Verbruggen de_Ruyter Kuipers Terpstra van_der_Veen Brouwer Schutte Dijkgraaf Wiersma Postma",
    ),
    (
        "Ingrid Sigrid Kari Astrid Solveig Håkon Sindre Eirik Torbjørn Marte Ragnhild Øyvind Henrik Live",
        "Solheim Ødegård Fjeldstad Bakkerud Haugland Nygård Strømsnes Aasland Myrvold Kvamme Tveit Brekke",
    ),
    (
        "Linnéa Elsa Björn Måns Ebba Åsa Viktor Gustav Ylva Torsten Klara Nils Signe Oskar",
        "Lindqvist Åkerblom Sjöstrand Wallander Nordin Hedlund Malmström Ekdahl Granlund Sandell Öberg Bergfors",
    ),
    (
        "Freja Søren Mikkel Kirstine Asger Laust Maja Rasmus Birgitte Troels Dagmar Anders",
        "Kjærgaard Østerby Thorup Vestergaard Holmgaard Brandt Skovbjerg Dalsgaard Fogh Lauritsen Nørlund",
    ),
    (
        "Aino Veikko Helmi Ilmari Päivi Jussi Tuuli Risto Outi Antero Saara Kimmo",
        "Koskela Mäkitalo Rantanen Hyvönen Lehtola Saarikivi Pöyhönen Tuominen Vainio Kettunen",
    ),
    (
        "Anneliese Jonas Katharina Lukas Friederike Moritz Juliane Konrad Svenja Matthias Ulrike Till Greta Henning",
        "Brückner Vogelsang Eichhorn Steinmetz Kesselring Wendland Hagedorn Löwenthal Strauß Ziegler Rothmann Dörfler",
    ),
    (
        "Camille Élodie Thibault Maëlle Baptiste Solène Guillaume Apolline Rémi Noémie Étienne Margaux Loïc Anaïs",
        "Delacourt Marchetti Beauregard Chauvin Vasseur Lemoine Fontanel Rochefort Dubreuil Garnier Pélissier Caradec",
    ),
    (
        "Lucía Iñigo Carmen Álvaro Nuria Rodrigo Marisol Joaquín Itziar Esteban Begoña Gonzalo",
        "Echeverría Salgado Ibáñez Montalvo Quintana Navarrete Peñalver Arrieta Cifuentes Villanueva del_Río",
    ),
    (
        "Beatriz Tiago Inês Rafael Mariana Thiago Letícia Caetano Joana Vasco Luana Otávio",
        "Figueiredo Carvalhal Magalhães Teixeira Brandão Nogueira Sampaio Vasconcelos Guimarães Couto Azevedo",
    ),
    (
        "Chiara Matteo Ginevra Lorenzo Benedetta Tommaso Ilaria Riccardo Fiammetta Niccolò Serena Davide",
        "Bellandi Marchesan Tagliaferro Colonnello Rinaldini Santacroce Ferraguti Galvani Lombardini Pellegrino",
    ),
    (
        "Zofia Łukasz Agnieszka Wojciech Małgorzata Stanisław Katarzyna Grzegorz Hanna Bartosz Iwona Michał",
        "Wiśniowiecka Zieliński Kowalczyk Dąbrowski Szczepaniak Maślanka Jaworski Borkowska Gołębiewski Sowa",
    ),
    (
        "Tereza Ondřej Kateřina Vojtěch Zuzana Matěj Eliška Radek Markéta Štěpán",
        "Dvořáčková Hruška Kratochvíl Vondráček Šimůnek Bělohlávek Pospíšilová Koudelka Zelenka",
    ),
    (
        "Eleanor Callum Imogen Rhys Harriet Angus Rosalind Gareth Philippa Alistair Niamh Declan Aoife Cormac",
        "Ashcombe Pemberton Llewellyn Carrick Hathersage Fairweather Ó_Briain MacAllister Thornbury Whitlock Kinsella Drummond",
    ),
    (
        "Priya Arjun Ananya Rohan Kavita Vikram Meera Aditya Lakshmi Sanjay Nandini Harish Divya Karthik",
        "Raghunathan Deshpande Mukherjee Iyengar Kulkarni Bhattacharya Chaudhary Venkatesan Nambiar Trivedi Gokhale Sethi",
    ),
    (
        "Meilin Junwei Xiaoyan Haoran Yuting Zhiqiang Lihua Jiayi Weiming Ruoxi",
        "Ouyang Shangguan Deng Xue Liang Fang Qiu Tang Jiang Mo",
    ),
    (
        "Haruka Kenji Ayumi Takumi Sayuri Daichi Misaki Ryota Chihiro Naoki",
        "Tanabe Kurokawa Hoshino Matsuura Fujisawa Okabe Shirakawa Nishimori Uehara Mizutani",
    ),
    (
        "Seo-yeon Min-jae Ji-woo Hyun-woo Eun-ji Dong-hyun Soo-ah Tae-min",
        "Namgung Bae Hwang Seo Yoon Ko Jang Shin Moon",
    ),
    (
        "Layla Omar Yasmin Khalid Nour Tariq Salma Idris Rania Faris Hana Bilal",
        "Al-Masri Haddad El-Sayed Benchekroun Khoury Mansouri Bouazizi Al-Hashimi Nassar Rahmani Zaki",
    ),
    (
        "Elif Emre Zeynep Kerem Defne Burak Aylin Ozan Şebnem Tolga",
        "Yıldırım Karahan Demirtaş Özçelik Aksoy Gündoğdu Kılıç Erbakır Tunç Sarıkaya",
    ),
    (
        "Adaeze Chukwuemeka Folasade Oluwaseun Ngozi Tunde Amara Babajide Ifeoma Kelechi Temitope Uche",
        "Okonkwo Adebayo Nwachukwu Balogun Eze Ogunleye Onyekachi Akintola Ibekwe Afolabi",
    ),
    (
        "Wanjiku Kiprono Achieng Mwangi Selam Dawit Hirut Tesfaye Thandiwe Sipho Nomvula Kwame Akosua Yaw",
        "Kamau Odhiambo Wekesa Haile Bekele Dlamini Mthembu Mensah Boateng Asante Chebet Ndegwa",
    ),
    (
        "Linh Minh Thảo Quân Hương Đức Oksana Taras Olena Bohdan Ioanna Stavros Ágnes Zsolt Ruxandra Dragoș",
        "Nguyễn Trương Đặng Huỳnh Kovalenko Shevchuk Papadimas Kalogeras Szendrei Horváth Ionescu Munteanu",
    ),
];

/// Names as people write them in their own script: family name, given name.
const OWN_SCRIPT: [(&str, &str); 8] = [
    ("王", "晓梅"),
    ("최", "유나"),
    ("佐々木", "美咲"),
    ("Щербина", "Олеся"),
    ("Παπαδάκη", "Ελένη"),
    ("林", "志远"),
    ("حداد", "ليلى"),
    ("Цветков", "Димитър"),
];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Name {
    pub given: String,
    pub family: String,
}

/// The name of the `number`th person. Names may come twice; the caller keeps those apart.
pub(super) fn draw(chance: &mut Chance, number: u32) -> Name {
    if number % 71 == 40
        && let Some((family, given)) = OWN_SCRIPT.get((number / 71) as usize)
    {
        return Name { given: (*given).to_owned(), family: (*family).to_owned() };
    }
    let culture = chance.below(22) as usize;
    let (given, family) = CULTURES.get(culture).copied().unwrap_or(("Robin", "Vale"));
    let mut word = |words: &str| {
        let words: Vec<&str> = words.split(' ').collect();
        chance.pick(&words).unwrap_or_default().replace('_', " ")
    };
    Name { given: word(given), family: word(family) }
}
