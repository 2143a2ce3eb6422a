//! The examples of the README, run against the binary by the programs that they are written for.
#![cfg(unix)]

mod process;

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use process::{Running, start};
use serde_json::Value;

const README: &str = include_str!("../README.md");

/// Blocks of shell, in their order; the first starts the simulator.
fn blocks() -> Vec<&'static str> {
    let mut blocks = Vec::new();
    let mut rest = README;
    while let Some((_, block)) = rest.split_once("```sh") {
        let (_, block) = block.split_once('\n').unwrap();
        let (block, after) = block.split_once("```").expect("the end of a block");
        blocks.push(block);
        rest = after;
    }
    blocks
}

/// Whether a program is installed. If not, prints that the test is skipped.
fn is_there(program: &str) -> bool {
    let there = Command::new(program)
        .arg("--version")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success());
    if !there {
        println!("skipped: there is no {program}");
    }
    there
}

#[test]
fn curl_examples_of_the_readme_print_what_it_says() {
    if !is_there("curl") {
        return;
    }
    let blocks = blocks();
    let options = blocks[0].trim().strip_prefix("mews-simulator ").unwrap();
    let running = start(&options.split(' ').collect::<Vec<_>>());
    let told: Value = serde_json::from_str(&running.greeting).unwrap();
    let text = |name: &str| told[name].as_str().unwrap().to_owned();
    let tokens = format!(
        r#""ClientToken": "{}", "AccessToken": "{}", "Client": "Example 1.0""#,
        text("clientToken"),
        told["accessTokens"][0].as_str().unwrap(),
    );
    let mut expected = 0;
    for block in blocks.iter().filter(|block| block.contains("curl ")) {
        // Each line `# …` is part of what the command before it prints.
        let mut command = String::new();
        for line in block.lines() {
            let Some(part) = line.strip_prefix("# ") else {
                command.push_str(line);
                command.push('\n');
                continue;
            };
            let printed = shell(&command, &text("address"), &text("control"), &tokens);
            assert!(
                printed.contains(part),
                "{command}\n{printed}\n`{part}` is not there"
            );
            command.clear();
            expected += 1;
        }
        if !command.is_empty() {
            shell(&command, &text("address"), &text("control"), &tokens);
        }
    }
    assert_eq!(expected, 17);
}

fn shell(command: &str, address: &str, control: &str, tokens: &str) -> String {
    let output = Command::new("sh")
        .arg("-ec")
        .arg(command)
        .env("SERVICE", format!("{address}/api/connector/v1"))
        .env("CONTROL", control)
        .env("TOKENS", tokens)
        .env("no_proxy", "127.0.0.1")
        .output()
        .unwrap();
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(output.status.success(), "{command}\n{errors}");
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn python_example_of_the_readme_reads_all_pages() {
    if !is_there("python3") {
        return;
    }
    let block = block_with("examples/walk.py");
    let (command, part) = block.trim().split_once("\n# ").unwrap();
    assert!(command.ends_with("| python3 examples/walk.py"), "{command}");
    let running = start(&["--reservations", "200"]);
    let printed = python("examples/walk.py", &running);
    for line in ["enterprise ", "waited 1 s", part] {
        assert!(printed.contains(line), "{printed}");
    }
    let reservations = printed
        .lines()
        .find(|line| line.starts_with("reservations "))
        .unwrap();
    let words: Vec<&str> = reservations.split(' ').collect();
    let number = |word: &str| word.parse::<usize>().unwrap();
    assert!(number(words[1]) > 50, "{printed}");
    assert_eq!(number(words[3]), number(words[1]).div_ceil(25), "{printed}");
}

#[test]
fn python_example_receives_events_of_writes() {
    if !is_there("python3") {
        return;
    }
    let block = block_with("examples/events.py");
    let (_, expected) = block.trim().split_once("\n# ").unwrap();
    let running = start(&["--reservations", "200", "--websocket-port", "0"]);
    let printed = python("examples/events.py", &running);
    for line in expected.split("\n# ") {
        assert!(printed.contains(line), "{printed}");
    }
}

/// The block that runs an example.
fn block_with(example: &str) -> &'static str {
    let mut blocks = blocks().into_iter();
    blocks.find(|block| block.contains(example)).unwrap()
}

/// The output of an example whose input is the greeting of a simulator.
fn python(example: &str, running: &Running) -> String {
    let mut child = Command::new("python3")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join(example))
        .env("no_proxy", "127.0.0.1")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    stdin.write_all(running.greeting.as_bytes()).unwrap();
    drop(stdin);
    let output = child.wait_with_output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success(), "{printed}");
    printed
}

#[test]
fn json_of_the_readme_is_accepted() {
    let (_, block) = README.split_once("```json\n").unwrap();
    let (block, _) = block.split_once("```").unwrap();
    let script: mews_simulator::Script = serde_json::from_str(block).unwrap();
    let simulator = mews_simulator::Simulator::builder()
        .strictness(mews_simulator::Strictness::Document)
        .build()
        .unwrap();
    assert_eq!(simulator.script(script).unwrap(), 1);
}
