"""A web API for a tea shop: /teas?max=PRICE and /teas/NAME."""

from urllib.parse import parse_qs, unquote, urlsplit

from answers import Answers

PRICES = {"black": 3.2, "earl grey": 4.1, "green": 4.5}


class TeaApi(Answers):
    def do_GET(self) -> None:
        url = urlsplit(self.path)
        match [unquote(piece) for piece in url.path.split("/")[1:]]:
            case ["teas"]:
                self.list_teas(parse_qs(url.query))
            case ["teas", name] if name in PRICES:
                self.answer_json({"name": name, "price": PRICES[name]})
            case _:
                self.send_error(404)

    do_HEAD = do_GET

    def list_teas(self, query: dict[str, list[str]]) -> None:
        """Answer with the names of the teas up to the price *max*."""
        try:
            limit = float(query.get("max", ["inf"])[0])
        except ValueError:
            self.answer_json({"error": "max is not a number"}, status=400)
        else:
            self.answer_json([n for n, p in PRICES.items() if p <= limit])
