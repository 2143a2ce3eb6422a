//! Where people come from: names, places and numbers that belong together.

use crate::base::rng::Seed;

/// A country with some of its people and places.
pub(crate) struct Country {
    /// ISO 3166-1 alpha-2.
    pub(crate) code: &'static str,
    pub(crate) language: &'static str,
    /// With the digits of a mobile number behind it.
    phone: (&'static str, usize),
    first_names: &'static [&'static str],
    last_names: &'static [&'static str],
    streets: &'static [&'static str],
    pub(crate) cities: &'static [City],
}

pub(crate) struct City {
    pub(crate) name: &'static str,
    pub(crate) subdivision: &'static str,
    /// `#` stands for a digit.
    postal_code: &'static str,
}

/// The country and the city that a person is from.
#[derive(Clone, Copy)]
pub(crate) struct Home {
    pub(crate) country: &'static Country,
    pub(crate) city: &'static City,
    /// Seed of the name, the street and the numbers.
    seed: Seed,
}

impl Home {
    pub(crate) fn of(seed: Seed) -> Self {
        let country = &COUNTRIES[seed.at("country").index(COUNTRIES.len() as u32) as usize];
        let cities = country.cities;
        let city = &cities[seed.at("city").index(cities.len() as u32) as usize];
        Self {
            country,
            city,
            seed,
        }
    }

    pub(crate) fn first_name(self) -> &'static str {
        one(self.country.first_names, self.seed.at("first"))
    }

    pub(crate) fn last_name(self) -> &'static str {
        one(self.country.last_names, self.seed.at("last"))
    }

    /// Street and number.
    pub(crate) fn line(self) -> String {
        let number = 1 + self.seed.at("house").below(120);
        let street = one(self.country.streets, self.seed.at("street"));
        // English and French write the number first.
        match self.country.code {
            "GB" | "US" | "FR" => format!("{number} {street}"),
            _ => format!("{street} {number}"),
        }
    }

    pub(crate) fn postal_code(self) -> String {
        digits(self.city.postal_code, self.seed.at("postal code"))
    }

    pub(crate) fn phone(self) -> String {
        let (prefix, count) = self.country.phone;
        format!(
            "{prefix}{}",
            digits(&"#".repeat(count), self.seed.at("phone"))
        )
    }

    /// An address of mail with the person's name, in ASCII.
    pub(crate) fn email(self) -> String {
        let name = format!("{}.{}", self.first_name(), self.last_name());
        let plain: String = name.to_lowercase().chars().filter_map(ascii).collect();
        let number = self.seed.at("email").below(10_000);
        format!("{plain}{number}@example.com")
    }
}

fn one(of: &'static [&'static str], seed: Seed) -> &'static str {
    seed.pick(of).copied().unwrap_or_default()
}

fn digits(pattern: &str, seed: Seed) -> String {
    let digit = |(place, sign)| match sign {
        '#' => char::from_digit(seed.nth(place).index(10), 10).unwrap_or('0'),
        sign => sign,
    };
    (0..).zip(pattern.chars()).map(digit).collect()
}

fn ascii(sign: char) -> Option<char> {
    Some(match sign {
        'á' | 'à' | 'ä' | 'â' => 'a',
        'č' | 'ç' => 'c',
        'ð' => 'd',
        'é' | 'è' | 'ě' | 'ë' | 'ê' => 'e',
        'í' | 'î' | 'ï' => 'i',
        'ň' | 'ñ' => 'n',
        'ó' | 'ö' | 'ô' => 'o',
        'ř' => 'r',
        'š' => 's',
        'ť' => 't',
        'ú' | 'ů' | 'ü' => 'u',
        'ý' => 'y',
        'ž' => 'z',
        '.' => '.',
        sign if sign.is_ascii_alphanumeric() => sign,
        _ => return None,
    })
}

const fn city(name: &'static str, subdivision: &'static str, postal_code: &'static str) -> City {
    City {
        name,
        subdivision,
        postal_code,
    }
}

pub(crate) const COUNTRIES: [Country; 12] = [
    Country {
        code: "CZ",
        language: "cs-CZ",
        phone: ("+42060", 7),
        first_names: &["Jana", "Petr", "Eva", "Tomáš", "Lucie", "Pavel"],
        last_names: &["Novák", "Svoboda", "Dvořák", "Černý", "Procházka", "Kučera"],
        streets: &["Lipová", "Školní", "Nádražní"],
        cities: &[
            city("Praha", "CZ-10", "1## 00"),
            city("Brno", "CZ-64", "6## 00"),
        ],
    },
    Country {
        code: "DE",
        language: "de-DE",
        phone: ("+49151", 8),
        first_names: &["Lena", "Jonas", "Anke", "Felix", "Greta", "Uwe"],
        last_names: &["Keller", "Brandt", "Schäfer", "Vogel", "Lorenz", "Busch"],
        streets: &["Gartenstraße", "Lindenweg", "Bahnhofstraße"],
        cities: &[
            city("Berlin", "DE-BE", "10###"),
            city("München", "DE-BY", "80###"),
        ],
    },
    Country {
        code: "FR",
        language: "fr-FR",
        phone: ("+336", 8),
        first_names: &["Claire", "Hugo", "Inès", "Luc", "Élodie", "Rémi"],
        last_names: &["Moreau", "Lefèvre", "Garnier", "Chevalier", "Roux", "Blanc"],
        streets: &["rue des Lilas", "avenue Victor Hugo", "rue du Moulin"],
        cities: &[
            city("Paris", "FR-IDF", "750##"),
            city("Lyon", "FR-ARA", "690##"),
        ],
    },
    Country {
        code: "GB",
        language: "en-GB",
        phone: ("+4477", 8),
        first_names: &["Nora", "Oliver", "Grace", "Ewan", "Imogen", "Rhys"],
        last_names: &["Walsh", "Hughes", "Fletcher", "Barnes", "Thornton", "Reid"],
        streets: &["Station Road", "Church Lane", "Mill Street"],
        cities: &[
            city("Leeds", "GB-ENG", "LS# #AB"),
            city("Edinburgh", "GB-SCT", "EH# #DQ"),
        ],
    },
    Country {
        code: "US",
        language: "en-US",
        phone: ("+1212555", 4),
        first_names: &["Ada", "Marcus", "Riley", "Dana", "Omar", "Tess"],
        last_names: &["Okafor", "Bennett", "Ramirez", "Nguyen", "Harper", "Cole"],
        streets: &["Maple Avenue", "Oak Street", "Lincoln Road"],
        cities: &[
            city("New York", "US-NY", "100##"),
            city("San Francisco", "US-CA", "941##"),
        ],
    },
    Country {
        code: "IT",
        language: "it-IT",
        phone: ("+39320", 7),
        first_names: &["Giulia", "Marco", "Chiara", "Paolo", "Elisa", "Dario"],
        last_names: &["Rossi", "Ferrari", "Conti", "Greco", "Marino", "Villa"],
        streets: &["Via Garibaldi", "Via Dante", "Corso Italia"],
        cities: &[
            city("Roma", "IT-62", "001##"),
            city("Milano", "IT-25", "201##"),
        ],
    },
    Country {
        code: "ES",
        language: "es-ES",
        phone: ("+346", 8),
        first_names: &["Lucía", "Mateo", "Carmen", "Álvaro", "Nuria", "Iker"],
        last_names: &["García", "Serrano", "Molina", "Ortega", "Iglesias", "Vidal"],
        streets: &["Calle Mayor", "Calle del Sol", "Avenida de la Paz"],
        cities: &[
            city("Madrid", "ES-MD", "280##"),
            city("Barcelona", "ES-CT", "080##"),
        ],
    },
    Country {
        code: "NL",
        language: "nl-NL",
        phone: ("+316", 8),
        first_names: &["Sanne", "Daan", "Femke", "Bram", "Lotte", "Sem"],
        last_names: &["de Vries", "Bakker", "Visser", "Mulder", "Smit", "Dekker"],
        streets: &["Dorpsstraat", "Kerkstraat", "Molenweg"],
        cities: &[
            city("Amsterdam", "NL-NH", "10## AB"),
            city("Rotterdam", "NL-ZH", "30## KL"),
        ],
    },
    Country {
        code: "JP",
        language: "ja-JP",
        phone: ("+8190", 8),
        first_names: &["Yuki", "Haruto", "Aoi", "Ren", "Sakura", "Kenji"],
        last_names: &["Tanaka", "Sato", "Suzuki", "Watanabe", "Ito", "Mori"],
        streets: &["Sakuragaoka", "Honcho", "Nishimachi"],
        cities: &[
            city("Tokyo", "JP-13", "10#-00##"),
            city("Osaka", "JP-27", "53#-00##"),
        ],
    },
    Country {
        code: "CL",
        language: "es-CL",
        phone: ("+569", 8),
        first_names: &[
            "Catalina",
            "Benjamín",
            "Josefa",
            "Vicente",
            "Antonia",
            "Diego",
        ],
        last_names: &["Muñoz", "Rojas", "Contreras", "Silva", "Sepúlveda", "Araya"],
        streets: &["Avenida Providencia", "Calle Condell", "Los Aromos"],
        cities: &[
            city("Santiago", "CL-RM", "83#####"),
            city("Valparaíso", "CL-VS", "23#####"),
        ],
    },
    Country {
        code: "EG",
        language: "ar-EG",
        phone: ("+2010", 8),
        first_names: &["Mona", "Karim", "Salma", "Youssef", "Heba", "Tarek"],
        last_names: &["Mansour", "Farouk", "Nasser", "Saleh", "Hamdy", "Zaki"],
        streets: &["Tahrir Street", "Nile Corniche", "Ramses Street"],
        cities: &[
            city("Cairo", "EG-C", "11###"),
            city("Alexandria", "EG-ALX", "21###"),
        ],
    },
    Country {
        code: "IS",
        language: "is-IS",
        phone: ("+3546", 6),
        first_names: &["Katrín", "Jón", "Sigrún", "Einar", "Birta", "Aron"],
        last_names: &[
            "Jónsdóttir",
            "Einarsson",
            "Magnúsdóttir",
            "Ólafsson",
            "Hauksson",
            "Birgisdóttir",
        ],
        streets: &["Laugavegur", "Skólavegur", "Hafnargata"],
        cities: &[
            city("Reykjavík", "IS-1", "10#"),
            city("Akureyri", "IS-6", "60#"),
        ],
    },
];
