"""A shelf of JSON instead of pickles."""

import json
import shelve
from typing import Any


class JsonShelf(shelve.DbfilenameShelf):
    """Holds what JSON can hold; open it without writeback."""

    def __getitem__(self, key: str) -> Any:
        """Return the value; raise KeyError if there is none."""
        return json.loads(self.dict[key.encode()])

    def __setitem__(self, key: str, value: Any) -> None:
        """Store the value; raise TypeError if JSON does not know it."""
        self.dict[key.encode()] = json.dumps(value).encode()
