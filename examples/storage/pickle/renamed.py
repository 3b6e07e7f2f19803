"""Load pickles that name classes by the names that they had before."""

import pickle
from typing import Any

NEW_NAMES = {("bank", "Konto"): ("account", "Account")}


class RenamingUnpickler(pickle.Unpickler):
    """Looks classes up under the names that they have today."""

    def find_class(self, module: str, name: str) -> Any:
        """Return what the pickle calls *module* and *name*."""
        old = module, name
        return super().find_class(*NEW_NAMES.get(old, old))
