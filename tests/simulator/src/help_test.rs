//! The output of `--help`.

use super::*;

#[test]
fn help_lists_and_describes_every_option() {
    let mut command = Options::command();
    command.build();
    let help = command.render_long_help().to_string();
    let options: Vec<String> = command
        .get_arguments()
        .filter_map(|option| {
            let name = option.get_long()?;
            assert!(option.get_help().is_some(), "--{name} is not described");
            Some(format!("--{name}"))
        })
        .collect();
    assert!(options.len() > 30, "{options:?}");
    for option in options {
        assert!(
            help.split_whitespace().any(|word| word == option),
            "{option}: {help}"
        );
    }
}
