//! Cursors that come again.

use crate::value::Cursor;

/// Finds a cycle of any length in a sequence of cursors while remembering one of them (Brent): the remembered one is replaced
/// after 1, 2, 4, 8 … steps, so that it comes to lie on the cycle and the walk comes past it again.
#[derive(Default)]
pub(crate) struct LoopGuard {
    remembered: Option<Cursor>,
    steps: u64,
    limit: u64,
}

impl LoopGuard {
    pub(crate) fn is_repeated(&mut self, cursor: &Cursor) -> bool {
        if self.remembered.as_ref() == Some(cursor) {
            return true;
        }
        if self.steps == self.limit {
            self.remembered = Some(cursor.clone());
            self.limit = (self.limit * 2).max(1);
            self.steps = 0;
        }
        self.steps += 1;
        false
    }
}
