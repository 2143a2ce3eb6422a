//! Where the official pages describe an operation: `reservations#get-all-reservations`.

/// The page of a tag: in lower case, without spaces.
pub(super) fn page(tag: &str) -> String {
    tag.to_lowercase().split_whitespace().collect()
}

/// The anchor of a title: words in lower case joined by hyphens.
pub(super) fn anchor(title: &str) -> String {
    let mut anchor = String::new();
    let mut gap = false;
    for one in title.chars().flat_map(char::to_lowercase) {
        if one.is_alphanumeric() {
            if gap && !anchor.is_empty() {
                anchor.push('-');
            }
            gap = false;
            anchor.push(one);
        } else if !matches!(one, '\'' | '’') {
            gap = true;
        }
    }
    anchor
}

/// The title without the version behind it, if that is the version in the path; and whether it was
/// there.
pub(super) fn without_version<'t>(title: &'t str, path: &str) -> (&'t str, bool) {
    let version = path.rsplit('/').next().unwrap_or_default();
    match title.strip_suffix(&format!("(ver {version})")) {
        Some(rest) => (rest.trim_end(), true),
        None => (title, false),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn builds_official_page_addresses() {
        assert_eq!(page("Account notes"), "accountnotes");
        assert_eq!(
            anchor("Get all reservations (ver 2023-06-06)"),
            "get-all-reservations-ver-2023-06-06"
        );
        assert_eq!(
            anchor("Get resources' occupancy state"),
            "get-resources-occupancy-state"
        );
    }

    #[test]
    fn strips_only_the_path_version_from_title() {
        let title = "Get all reservations (ver 2023-06-06)";
        assert_eq!(
            without_version(title, "reservations/getAll/2023-06-06"),
            ("Get all reservations", true)
        );
        assert_eq!(
            without_version(title, "reservations/getAll"),
            (title, false)
        );
    }
}
