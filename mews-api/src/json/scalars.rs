//! Codecs of field types that other crates define.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::reader::{out_of_range, refuse};
use super::{Codec, Empty, ReadResult, Reader, Writer, fill};

/// The items of a list.
pub trait List {
    /// Adds an empty item, to be filled.
    fn add(&mut self) -> &mut dyn Codec;
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at this index, which is below that.
    fn item(&self, index: usize) -> &dyn Codec;
}

impl<T: Empty> List for Vec<T> {
    fn add(&mut self) -> &mut dyn Codec {
        let index = self.as_slice().len();
        self.push(T::empty());
        &mut self.as_mut_slice()[index]
    }

    fn count(&self) -> usize {
        self.as_slice().len()
    }

    fn item(&self, index: usize) -> &dyn Codec {
        &self.as_slice()[index]
    }
}

impl<T: Empty> Codec for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.list(self)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.list(self);
    }
}

impl<T: Empty> Empty for Vec<T> {
    const EMPTY: Self = Self::new();
}

/// The entries of a dictionary while it is read.
pub trait Entries {
    /// Reads an entry: its key (a text) from `key`, and its value from `value`.
    ///
    /// # Errors
    /// Those of either.
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult;
}

/// The entries of a dictionary while it is written.
pub trait Map {
    /// How many there are.
    fn count(&self) -> usize;
    /// Shows the key and value of each.
    fn each(&self, show: &mut dyn FnMut(&dyn Codec, &dyn Codec));
}

impl<K: Empty, V: Empty> Entries for Vec<(K, V)> {
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult {
        let mut name = K::empty();
        name.read(key)?;
        let mut content = V::empty();
        content.read(value)?;
        self.push((name, content));
        Ok(())
    }
}

impl<K: Codec, V: Codec> Map for BTreeMap<K, V> {
    fn count(&self) -> usize {
        self.len()
    }

    fn each(&self, show: &mut dyn FnMut(&dyn Codec, &dyn Codec)) {
        for (key, value) in self {
            show(key, value);
        }
    }
}

impl<K: Empty + Ord, V: Empty> Codec for BTreeMap<K, V> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        // Built at once: entry by entry each would be looked for among those before it.
        let mut entries: Vec<(K, V)> = Vec::new();
        reader.map(&mut entries)?;
        *self = entries.into_iter().collect();
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.map(self);
    }
}

impl<K: Empty + Ord, V: Empty> Empty for BTreeMap<K, V> {
    const EMPTY: Self = Self::new();
}

impl<T: Empty> Codec for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        if reader.null() {
            return Ok(());
        }
        fill(self, Some(T::empty()));
        match self {
            Some(value) => value.read(reader),
            None => Ok(()),
        }
    }

    fn write(&self, writer: &mut Writer<'_>) {
        match self {
            Some(value) => value.write(writer),
            None => writer.null(),
        }
    }
}

impl<T: Empty> Empty for Option<T> {
    const EMPTY: Self = None;
}

impl<T: Empty> Codec for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        (**self).read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        (**self).write(writer);
    }
}

impl<T: Empty> Empty for Box<T> {
    /// Evaluated, and then an error, only where a field must hold what it can't leave out: that
    /// would never end.
    const EMPTY: Self = panic!("a type that contains itself must be optional somewhere");

    fn empty() -> Self {
        Self::new(T::empty())
    }
}

/// A response without content: nothing, or whatever else comes.
impl Codec for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.skip()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.null();
    }
}

impl Empty for () {
    const EMPTY: Self = ();
}

impl Codec for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.text_or_number("a string")?.into_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.text(self);
    }
}

impl Empty for String {
    const EMPTY: Self = Self::new();
}

impl Codec for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.boolean(*self);
    }
}

impl Empty for bool {
    const EMPTY: Self = false;
}

impl Codec for i32 {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = Self::try_from(reader.integer("i32")?).map_err(|_| out_of_range("i32"))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.integer((*self).into());
    }
}

impl Empty for i32 {
    const EMPTY: Self = 0;
}

impl Codec for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.integer("i64")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.integer(*self);
    }
}

impl Empty for i64 {
    const EMPTY: Self = 0;
}

macro_rules! naturals {
    ($($name:ident),*) => {$(
        impl Codec for $name {
            fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
                let number = reader.natural()?;
                *self = Self::try_from(number).map_err(|_| out_of_range(stringify!($name)))?;
                Ok(())
            }

            fn write(&self, writer: &mut Writer<'_>) {
                writer.natural(*self as u128);
            }
        }

        impl Empty for $name {
            const EMPTY: Self = 0;
        }
    )*};
}
naturals!(usize, u64, u128);

/// A list whose entries have their meaning by their place.
macro_rules! rows {
    ($(($($name:ident: $at:tt),*))*) => {$(
        impl<$($name: Empty),*> Codec for ($($name,)*) {
            fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
                reader.row(&mut [$(&mut self.$at),*])
            }

            fn write(&self, writer: &mut Writer<'_>) {
                writer.row(&[$(&self.$at),*]);
            }
        }

        impl<$($name: Empty),*> Empty for ($($name,)*) {
            const EMPTY: Self = ($($name::EMPTY,)*);
        }
    )*};
}
rows! { (A: 0, B: 1) (A: 0, B: 1, C: 2) }

impl Codec for Uuid {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        let usual = reader.text_of::<36, _>(|text| Self::try_parse_ascii(text).ok());
        *self = match usual {
            Some(uuid) => uuid,
            None => {
                Self::try_parse(&reader.text("a UUID")?).map_err(|_| refuse("expected a UUID"))?
            }
        };
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.printed(self);
    }
}

impl Empty for Uuid {
    const EMPTY: Self = Self::nil();
}

/// [`Codec`] for a value whose JSON form is a text: written by `Display`, read by `FromStr`.
macro_rules! codec_as_text {
    ($name:ident, $empty:expr, $expected:expr) => {
        impl crate::json::Codec for $name {
            fn read(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::ReadResult {
                let text = reader.text($expected)?;
                *self = text.parse().map_err(crate::json::refuse)?;
                Ok(())
            }

            fn write(&self, writer: &mut crate::json::Writer<'_>) {
                writer.printed(self);
            }
        }

        impl crate::json::Empty for $name {
            const EMPTY: Self = $empty;
        }
    };
}
pub(crate) use codec_as_text;
