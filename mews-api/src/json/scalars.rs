//! What fields are made of that is not this crate's own.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::reader::{out_of_range, refuse};
use super::{Blank, ReadResult, Reader, Wire, Writer, fill};

/// The items of a list.
pub trait List {
    /// Adds a blank item, to be filled.
    fn add(&mut self) -> &mut dyn Wire;
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at this index, which is below that.
    fn item(&self, index: usize) -> &dyn Wire;
}

impl<T: Blank> List for Vec<T> {
    fn add(&mut self) -> &mut dyn Wire {
        let index = self.as_slice().len();
        self.push(T::blank());
        &mut self.as_mut_slice()[index]
    }

    fn count(&self) -> usize {
        self.as_slice().len()
    }

    fn item(&self, index: usize) -> &dyn Wire {
        &self.as_slice()[index]
    }
}

impl<T: Blank> Wire for Vec<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.list(self)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.list(self);
    }
}

impl<T: Blank> Blank for Vec<T> {
    const BLANK: Self = Self::new();
}

/// The entries of a dictionary.
pub trait Map {
    /// Reads an entry: its key, a text, where `key` stands, and its value where `value` stands.
    ///
    /// # Errors
    /// Those of either.
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult;
    /// How many there are.
    fn count(&self) -> usize;
    /// Shows the key and value of each.
    fn each(&self, show: &mut dyn FnMut(&dyn Wire, &dyn Wire));
}

impl<K: Blank, V: Blank> Map for Vec<(K, V)> {
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult {
        let mut name = K::blank();
        name.read(key)?;
        let mut content = V::blank();
        content.read(value)?;
        self.push((name, content));
        Ok(())
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn each(&self, show: &mut dyn FnMut(&dyn Wire, &dyn Wire)) {
        for (key, value) in self {
            show(key, value);
        }
    }
}

impl<K: Blank + Ord, V: Blank> Map for BTreeMap<K, V> {
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult {
        let mut entry: Vec<(K, V)> = Vec::new();
        entry.read_entry(key, value)?;
        self.extend(entry);
        Ok(())
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn each(&self, show: &mut dyn FnMut(&dyn Wire, &dyn Wire)) {
        for (key, value) in self {
            show(key, value);
        }
    }
}

impl<K: Blank + Ord, V: Blank> Wire for BTreeMap<K, V> {
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

impl<K: Blank + Ord, V: Blank> Blank for BTreeMap<K, V> {
    const BLANK: Self = Self::new();
}

impl<T: Blank> Wire for Option<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        if reader.null() {
            return Ok(());
        }
        fill(self, Some(T::blank()));
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

impl<T: Blank> Blank for Option<T> {
    const BLANK: Self = None;
}

impl<T: Blank> Wire for Box<T> {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        (**self).read(reader)
    }

    fn write(&self, writer: &mut Writer<'_>) {
        (**self).write(writer);
    }
}

impl<T: Blank> Blank for Box<T> {
    /// Evaluated, and then an error, only where a field must hold what it can't leave out: that would never end.
    const BLANK: Self = panic!("what holds itself must be allowed to end");

    fn blank() -> Self {
        Self::new(T::blank())
    }
}

/// An answer without content: nothing, or whatever else comes.
impl Wire for () {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.skip()
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.null();
    }
}

impl Blank for () {
    const BLANK: Self = ();
}

impl Wire for String {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.text("a string")?.into_owned();
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.text(self);
    }
}

impl Blank for String {
    const BLANK: Self = Self::new();
}

impl Wire for bool {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.boolean(*self);
    }
}

impl Blank for bool {
    const BLANK: Self = false;
}

impl Wire for i32 {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = Self::try_from(reader.integer("i32")?).map_err(|_| out_of_range("i32"))?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.integer((*self).into());
    }
}

impl Blank for i32 {
    const BLANK: Self = 0;
}

impl Wire for i64 {
    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.integer("i64")?;
        Ok(())
    }

    fn write(&self, writer: &mut Writer<'_>) {
        writer.integer(*self);
    }
}

impl Blank for i64 {
    const BLANK: Self = 0;
}

macro_rules! naturals {
    ($($name:ident),*) => {$(
        impl Wire for $name {
            fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
                let number = reader.natural()?;
                *self = Self::try_from(number).map_err(|_| out_of_range(stringify!($name)))?;
                Ok(())
            }

            fn write(&self, writer: &mut Writer<'_>) {
                writer.natural(*self as u128);
            }
        }

        impl Blank for $name {
            const BLANK: Self = 0;
        }
    )*};
}
naturals!(usize, u64, u128);

/// A list whose entries have their meaning by their place.
macro_rules! rows {
    ($(($($name:ident: $at:tt),*))*) => {$(
        impl<$($name: Blank),*> Wire for ($($name,)*) {
            fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
                reader.row(&mut [$(&mut self.$at),*])
            }

            fn write(&self, writer: &mut Writer<'_>) {
                writer.row(&[$(&self.$at),*]);
            }
        }

        impl<$($name: Blank),*> Blank for ($($name,)*) {
            const BLANK: Self = ($($name::BLANK,)*);
        }
    )*};
}
rows! { (A: 0, B: 1) (A: 0, B: 1, C: 2) }

impl Wire for Uuid {
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

impl Blank for Uuid {
    const BLANK: Self = Self::nil();
}

/// [`Wire`] for a value whose JSON form is a text: written by `Display`, read by `FromStr`.
macro_rules! wire_as_text {
    ($name:ident, $blank:expr, $expected:expr) => {
        impl crate::json::Wire for $name {
            fn read(&mut self, reader: &mut crate::json::Reader<'_>) -> crate::json::ReadResult {
                let text = reader.text($expected)?;
                *self = text.parse().map_err(crate::json::refuse)?;
                Ok(())
            }

            fn write(&self, writer: &mut crate::json::Writer<'_>) {
                writer.printed(self);
            }
        }

        impl crate::json::Blank for $name {
            const BLANK: Self = $blank;
        }
    };
}
pub(crate) use wire_as_text;
