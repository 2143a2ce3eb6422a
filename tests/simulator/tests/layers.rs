//! The layers of the crate: each imports only from those before it.

use std::fs;
use std::path::{Path, PathBuf};

const LAYERS: [&str; 7] = [
    "base", "contract", "data", "state", "service", "front", "server",
];

#[test]
fn layers_import_only_from_layers_before_them() {
    let mut wrong = Vec::new();
    for (position, layer) in LAYERS.iter().enumerate() {
        let later = &LAYERS[position + 1..];
        for file in files(
            &Path::new(env!("CARGO_MANIFEST_DIR"))
                .join("src")
                .join(layer),
        ) {
            let text = fs::read_to_string(&file).unwrap();
            for (number, line) in text.lines().enumerate() {
                let found = later
                    .iter()
                    .find(|later| line.contains(&format!("crate::{later}::")));
                if let Some(later) = found {
                    let place = format!("{}:{}", file.display(), number + 1);
                    wrong.push(format!("{place}: `{layer}` imports from `{later}`"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_module_belongs_to_a_layer() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for entry in fs::read_dir(source).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let known = match entry.path().is_dir() {
            true => LAYERS.contains(&name.as_str()),
            // `in_process` is above the layers, as `main` is.
            false => matches!(
                name.as_str(),
                "lib.rs" | "main.rs" | "options.rs" | "in_process.rs" | "help.txt"
            ),
        };
        assert!(known, "`src/{name}` belongs to no layer");
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let inside = |path: PathBuf| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    };
    let mut files: Vec<PathBuf> = entries
        .flat_map(|entry| inside(entry.unwrap().path()))
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect();
    files.sort();
    files
}
