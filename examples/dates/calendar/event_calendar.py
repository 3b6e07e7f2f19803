"""An HTML calendar that marks the days on which something is on."""

import calendar
from collections.abc import Mapping
from datetime import date
from html import escape


class EventCalendar(calendar.HTMLCalendar):
    """Give the cells of events the class "event" and the text as title."""

    def __init__(self, events: Mapping[date, str]) -> None:
        super().__init__()
        self.events = events

    def formatmonth(
        self, theyear: int, themonth: int, withyear: bool = True
    ) -> str:
        self.shown = theyear, themonth  # formatday is not told the month
        return super().formatmonth(theyear, themonth, withyear)

    def formatday(self, day: int, weekday: int) -> str:
        event = self.events.get(date(*self.shown, day)) if day else None
        if event is None:
            return super().formatday(day, weekday)
        css = self.cssclasses[weekday]
        title = escape(event)
        return f'<td class="{css} event" title="{title}">{day}</td>'
