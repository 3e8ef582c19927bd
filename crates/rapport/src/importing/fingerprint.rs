//! 64 bits that tell whether the same was said before. Rule: FNV-1a, the same on every machine and in every version.

pub(super) struct Fingerprint(u64);

impl Default for Fingerprint {
    fn default() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }
}

impl Fingerprint {
    pub fn byte(&mut self, byte: u8) {
        self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    }

    pub fn bytes(&mut self, bytes: &[u8]) {
        bytes.iter().for_each(|byte| self.byte(*byte));
        // No UTF-8 text holds it: where one value ends and the next begins.
        self.byte(0xff);
    }

    pub fn text(&mut self, text: &str) {
        self.bytes(text.as_bytes());
    }

    pub fn all<T>(&mut self, values: &[T], mut each: impl FnMut(&mut Self, &T)) {
        values.iter().for_each(|value| each(self, value));
        self.byte(0xfe);
    }

    /// As it is stored.
    pub fn value(&self) -> i64 {
        i64::from_ne_bytes(self.0.to_ne_bytes())
    }
}

/// The fingerprint of several texts.
pub(super) fn fingerprint<'t>(texts: impl IntoIterator<Item = &'t str>) -> i64 {
    let mut state = Fingerprint::default();
    texts.into_iter().for_each(|text| state.text(text));
    state.value()
}
