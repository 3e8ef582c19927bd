//! Inputs of commands, invented from dice. Rule: whatever type a command is given by its signature is filled as it asks to be, with
//! values that are usual, at the limits of what [`super::given`] lets pass, or meant to do harm.

mod dice;

pub use dice::{Dice, Keys};
use serde::de::value::Error;
use serde::de::{
    DeserializeSeed, Deserializer, EnumAccess, Error as _, Expected, IntoDeserializer, MapAccess, SeqAccess,
    VariantAccess, Visitor,
};
use std::cell::RefCell;

/// How deep lists and structures lie in each other before they end.
const DEEPEST: u8 = 12;

/// Answers whatever a type asks for.
pub struct Invented<'a> {
    dice: &'a RefCell<Dice>,
    depth: u8,
}

impl<'a> Invented<'a> {
    pub fn new(dice: &'a RefCell<Dice>) -> Self {
        Self { dice, depth: 0 }
    }

    fn below(&self) -> Result<Self, Error> {
        if self.depth >= DEEPEST {
            return Err(Error::custom("too deep"));
        }
        Ok(Self { dice: self.dice, depth: self.depth + 1 })
    }

    fn number(&self, least: i128, most: i128) -> i128 {
        let mut dice = self.dice.borrow_mut();
        // Keys of records are the only numbers of this size.
        if least == i128::from(i64::MIN) && dice.keys == Keys::Missing {
            dice.missing = true;
            dice.told.push("(missing)".to_owned());
            return 987_654_321.clamp(least, most);
        }
        dice.number(least, most)
    }

    fn throw(&self, sides: usize) -> usize {
        self.dice.borrow_mut().throw(sides)
    }
}

macro_rules! numbers {
    ($($asked:ident $visit:ident $kind:ty,)+) => {
        $(fn $asked<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
            let number = self.number(<$kind>::MIN.into(), <$kind>::MAX.into());
            visitor.$visit(<$kind>::try_from(number).unwrap_or_default())
        })+
    };
}

impl<'de> Deserializer<'de> for Invented<'_> {
    type Error = Error;

    numbers! {
        deserialize_i8 visit_i8 i8,
        deserialize_i16 visit_i16 i16,
        deserialize_i32 visit_i32 i32,
        deserialize_i64 visit_i64 i64,
        deserialize_u8 visit_u8 u8,
        deserialize_u16 visit_u16 u16,
        deserialize_u32 visit_u32 u32,
        deserialize_u64 visit_u64 u64,
    }

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.throw(4) {
            0 => self.deserialize_i64(visitor),
            1 => self.deserialize_seq(visitor),
            2 => self.deserialize_map(visitor),
            _ => self.deserialize_string(visitor),
        }
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let yes = self.throw(2) == 0;
        visitor.visit_bool(yes)
    }

    fn deserialize_f32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_f64(visitor)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let fraction = self.dice.borrow_mut().fraction();
        visitor.visit_f64(fraction)
    }

    fn deserialize_char<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_char('\u{0}')
    }

    fn deserialize_str<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let expected = (&visitor as &dyn Expected).to_string();
        let text = self.dice.borrow_mut().text(&expected);
        visitor.visit_string(text)
    }

    fn deserialize_bytes<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_byte_buf<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        if self.throw(2) == 0 {
            self.dice.borrow_mut().told.push("null".to_owned());
            visitor.visit_none()
        } else {
            visitor.visit_some(self.below()?)
        }
    }

    fn deserialize_unit<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_unit_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Error> {
        if name == "Token" && self.throw(5) > 0 {
            let chosen = self.dice.borrow().chosen.clone();
            if let Some(token) = chosen {
                self.dice.borrow_mut().told.push("(chosen)".to_owned());
                return visitor.visit_newtype_struct(token.into_deserializer());
            }
        }
        visitor.visit_newtype_struct(self.below()?)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.throw(4);
        visitor.visit_seq(Several { of: self.below()?, left })
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_seq(Several { of: self.below()?, left })
    }

    fn deserialize_tuple_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        left: usize,
        visitor: V,
    ) -> Result<V::Value, Error> {
        self.deserialize_tuple(left, visitor)
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        let left = self.throw(4);
        visitor.visit_map(Fields { of: self.below()?, names: &[], left })
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        names: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_map(Fields { of: self.below()?, names, left: names.len() })
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        let variant = self.dice.borrow_mut().one_of(variants);
        self.dice.borrow_mut().told.push(variant.to_owned());
        visitor.visit_enum(Variant { of: self.below()?, variant })
    }

    fn deserialize_identifier<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_string(visitor)
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        visitor.visit_unit()
    }
}

struct Several<'a> {
    of: Invented<'a>,
    left: usize,
}

impl<'de> SeqAccess<'de> for Several<'_> {
    type Error = Error;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        self.left -= 1;
        seed.deserialize(self.of.below()?).map(Some)
    }
}

/// Those of a structure by their names; of a map, by whatever comes.
struct Fields<'a> {
    of: Invented<'a>,
    names: &'static [&'static str],
    left: usize,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Error;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Error> {
        if self.left == 0 {
            return Ok(None);
        }
        let place = self.names.len().saturating_sub(self.left);
        self.left -= 1;
        match self.names.get(place) {
            Some(name) => {
                self.of.dice.borrow_mut().told.push(format!("{name}:"));
                seed.deserialize((*name).into_deserializer()).map(Some)
            }
            None => seed.deserialize(self.of.below()?).map(Some),
        }
    }

    fn next_value_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self.of.below()?)
    }
}

struct Variant<'a> {
    of: Invented<'a>,
    variant: &'static str,
}

impl<'a, 'de> EnumAccess<'de> for Variant<'a> {
    type Error = Error;
    type Variant = Invented<'a>;

    fn variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<(T::Value, Invented<'a>), Error> {
        let variant: serde::de::value::StrDeserializer<'_, Error> = self.variant.into_deserializer();
        Ok((seed.deserialize(variant)?, self.of))
    }
}

impl<'de> VariantAccess<'de> for Invented<'_> {
    type Error = Error;

    fn unit_variant(self) -> Result<(), Error> {
        Ok(())
    }

    fn newtype_variant_seed<T: DeserializeSeed<'de>>(self, seed: T) -> Result<T::Value, Error> {
        seed.deserialize(self)
    }

    fn tuple_variant<V: Visitor<'de>>(self, left: usize, visitor: V) -> Result<V::Value, Error> {
        self.deserialize_tuple(left, visitor)
    }

    fn struct_variant<V: Visitor<'de>>(self, names: &'static [&'static str], visitor: V) -> Result<V::Value, Error> {
        self.deserialize_struct("", names, visitor)
    }
}
