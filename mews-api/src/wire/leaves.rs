//! What fields are made of that is not this crate's own.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::reader::{out_of_range, refuse};
use super::{ReadResult, Reader, Value, Wire};

/// The items of a list.
pub trait List {
    /// Reads an item and adds it.
    ///
    /// # Errors
    /// Those of the item.
    fn read_item(&mut self, reader: &mut Reader<'_>) -> ReadResult;
    /// How many there are.
    fn count(&self) -> usize;
    /// The one at this index.
    fn item(&self, index: usize) -> Option<&dyn Wire>;
}

impl<T: Wire> List for Vec<T> {
    fn read_item(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        self.push(T::blank());
        match self.last_mut() {
            Some(item) => item.read(reader),
            None => Ok(()),
        }
    }

    fn count(&self) -> usize {
        self.len()
    }

    fn item(&self, index: usize) -> Option<&dyn Wire> {
        match self.get(index) {
            Some(item) => Some(item),
            None => None,
        }
    }
}

impl<T: Wire> Wire for Vec<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.list(self)
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::List(self));
    }
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

impl<K: Wire + Ord, V: Wire> Map for BTreeMap<K, V> {
    fn read_entry(&mut self, key: &mut Reader<'_>, value: &mut Reader<'_>) -> ReadResult {
        let mut name = K::blank();
        name.read(key)?;
        let mut content = V::blank();
        content.read(value)?;
        self.insert(name, content);
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

impl<K: Wire + Ord, V: Wire> Wire for BTreeMap<K, V> {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        reader.map(self)
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Map(self));
    }
}

impl<T: Wire> Wire for Option<T> {
    fn blank() -> Self {
        None
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        if reader.null() {
            return Ok(());
        }
        // By hand: `get_or_insert_with` would be compiled for each type at several times this size.
        *self = Some(T::blank());
        match self {
            Some(value) => value.read(reader),
            None => Ok(()),
        }
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        match self {
            Some(value) => value.write(out),
            None => out(Value::Null),
        }
    }
}

impl<T: Wire> Wire for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        (**self).read(reader)
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        (**self).write(out);
    }
}

impl Wire for String {
    fn blank() -> Self {
        Self::new()
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.text("a string")?.into_owned();
        Ok(())
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Text(self));
    }
}

impl Wire for bool {
    fn blank() -> Self {
        false
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.boolean()?;
        Ok(())
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Bool(*self));
    }
}

impl Wire for i32 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = Self::try_from(reader.integer("i32")?).map_err(|_| out_of_range("i32"))?;
        Ok(())
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Integer((*self).into()));
    }
}

impl Wire for i64 {
    fn blank() -> Self {
        0
    }

    fn read(&mut self, reader: &mut Reader<'_>) -> ReadResult {
        *self = reader.integer("i64")?;
        Ok(())
    }

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Integer(*self));
    }
}

impl Wire for Uuid {
    fn blank() -> Self {
        Self::nil()
    }

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

    fn write(&self, out: &mut dyn FnMut(Value<'_>)) {
        out(Value::Printed(self));
    }
}

/// [`Wire`] for a value whose JSON form is a text: written by `Display`, read by `FromStr`.
macro_rules! wire_as_text {
    ($name:ident, $blank:expr, $expected:expr) => {
        impl crate::wire::Wire for $name {
            fn blank() -> Self {
                $blank
            }

            fn read(&mut self, reader: &mut crate::wire::Reader<'_>) -> crate::wire::ReadResult {
                let text = reader.text($expected)?;
                *self = text.parse().map_err(crate::wire::refuse)?;
                Ok(())
            }

            fn write(&self, out: &mut dyn FnMut(crate::wire::Value<'_>)) {
                out(crate::wire::Value::Printed(self));
            }
        }
    };
}
pub(crate) use wire_as_text;
