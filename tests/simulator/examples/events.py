"""Webhooks and the websocket of the simulator, with Python's standard library alone. Reads the greeting of
`mews-simulator --websocket-port 0 --json` from standard input."""

import base64
import http.server
import json
import os
import socket
import sys
import threading
import urllib.parse
import urllib.request

greeting = json.loads(sys.stdin.readline())
tokens = {"ClientToken": greeting["clientToken"], "AccessToken": greeting["accessTokens"][0], "Client": "Events 1.0"}
received = threading.Event()


def call(url, body, method="POST"):
    request = urllib.request.Request(url, json.dumps(body).encode(), method=method)
    with urllib.request.urlopen(request) as answer:
        text = answer.read()
    return json.loads(text) if text else None


def service(operation, **body):
    return call(f"{greeting['address']}/api/connector/v1/{operation}", {**tokens, **body})


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_POST(self):
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(self.path).query)
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(202 if query.get("Token") == ["secret"] else 401)
        self.end_headers()
        print(*(event["Discriminator"] for event in body["Events"]), flush=True)
        received.set()

    def log_message(self, *_):
        pass


server = http.server.HTTPServer(("127.0.0.1", 0), Receiver)
threading.Thread(target=server.serve_forever, daemon=True).start()

# The websocket: a handshake over HTTP, then frames. What the service sends is short and comes in whole frames.
host, port = urllib.parse.urlsplit(greeting["websocket"]).netloc.split(":")
websocket = socket.create_connection((host, int(port)))
key = base64.b64encode(os.urandom(16)).decode()
websocket.sendall(
    f"GET /ws/connector HTTP/1.1\r\nHost: {host}:{port}\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    f"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: {key}\r\n"
    f"Cookie: ClientToken={tokens['ClientToken']}; AccessToken={tokens['AccessToken']}\r\n\r\n".encode()
)
stream = websocket.makefile("rb")
assert b" 101 " in stream.readline(), "the handshake is refused"
while stream.readline() != b"\r\n":
    pass

call(f"{greeting['control']}/webhooks", {"url": f"http://127.0.0.1:{server.server_port}/mews?Token=secret"}, "PUT")
service("customers/add", LastName="Novák", OverwriteExisting=False)
assert received.wait(30), "no webhook came"

page = service("reservations/getAll/2023-06-06", States=["Confirmed"], Limitation={"Count": 1})
service("reservations/cancel", ReservationIds=[page["Reservations"][0]["Id"]], PostCancellationFee=False,
        SendEmail=False, Notes="x")
length = stream.read(2)[1]
if length == 126:
    length = int.from_bytes(stream.read(2), "big")
for event in json.loads(stream.read(length))["Events"]:
    print(event["Type"], event["State"], flush=True)
