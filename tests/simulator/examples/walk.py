"""Walks through the reservations of a simulator, page by page, and waits where it is told to. Python 3.8, standard library only.

    mews-simulator --port 0 --control-port 0 --json | python3 walk.py

Reads from standard input the line that the simulator prints on start with --json.
"""

import json
import sys
import time
import urllib.error
import urllib.request

LIST = "reservations/getAll/2023-06-06"


def send(method, url, body=None):
    """Status, headers and JSON of an answer, whatever its status."""
    data = None if body is None else json.dumps(body).encode()
    headers = {"Content-Type": "application/json"}
    request = urllib.request.Request(url, data=data, headers=headers, method=method)
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return answer.status, answer.headers, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as refused:
        with refused:
            return refused.code, refused.headers, json.loads(refused.read() or b"null")


class Service:
    def __init__(self, start):
        self.base = start["address"] + "/api/connector/v1/"
        self.envelope = {
            "ClientToken": start["clientToken"],
            "AccessToken": start["accessTokens"][0],
            "Client": "Walk 1.0",
        }
        self.waited = 0

    def call(self, operation, body):
        """The answer; waits and repeats where the service asks for it, five times at most."""
        for _ in range(5):
            status, headers, answer = send("POST", self.base + operation, {**self.envelope, **body})
            if status != 429:
                break
            pause = int(headers.get("Retry-After", "1"))
            time.sleep(pause)
            self.waited += pause
        if status != 200:
            raise SystemExit(f"{operation}: {status} {answer}")
        return answer

    def walk(self, body, count):
        """The pages of the list."""
        cursor = None
        while True:
            limitation = {"Count": count, "Cursor": cursor}
            page = self.call(LIST, {**body, "Limitation": limitation})
            yield page["Reservations"]
            cursor = page.get("Cursor")
            if cursor is None:
                return


def main():
    start = json.loads(sys.stdin.readline())
    control = start["control"]
    service = Service(start)

    configuration = service.call("configuration/get", {})
    print("enterprise", configuration["Enterprise"]["Name"])

    # The second page is refused once.
    script = {"on": LIST, "when": [{"page": 2}], "then": {"status": 429, "retryAfter": {"seconds": 1}}}
    status, _, added = send("POST", control + "/scripts", script)
    assert status == 201, added

    ids, pages = set(), 0
    for page in service.walk({"States": ["Confirmed", "Processed"]}, count=25):
        ids.update(reservation["Id"] for reservation in page)
        pages += 1
    print("reservations", len(ids), "on", pages, "pages")
    print("waited", service.waited, "s")

    _, _, log = send("GET", control + "/log")
    refused = [entry["page"] for entry in log["entries"] if entry["status"] == 429]
    print("refused pages", refused)


if __name__ == "__main__":
    main()
