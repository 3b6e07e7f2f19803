"""A calendar in French that needs no locale of the system."""

import calendar

DAYS = ["lu", "ma", "me", "je", "ve", "sa", "di"]
MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]


class FrenchCalendar(calendar.TextCalendar):
    """Write months and weekdays in French."""

    def formatweekday(self, day: int, width: int) -> str:
        return DAYS[day][:width].center(width)

    def formatmonthname(
        self, theyear: int, themonth: int, width: int, withyear: bool = True
    ) -> str:
        name = MONTHS[themonth - 1]
        return (f"{name} {theyear}" if withyear else name).center(width)
