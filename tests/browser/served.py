"""A site being served, and all that a browser did and said while reading it."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Dialog, Response


@dataclass
class Site:
    """What happened while a browser read the site at `address`."""

    address: str
    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Writes down every request, failed answer, console error and dialog of this context's pages."""
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("response", self._hear_response)
        context.on("console", self._hear_console)
        context.on("weberror", lambda failure: self.complaints.append(str(failure.error)))
        context.on("dialog", self._hear_dialog)

    @property
    def strangers(self) -> list[str]:
        """Requests that left for another host."""
        own = urlsplit(self.address).netloc
        return [url for url in self.requests if urlsplit(url).scheme not in {"data", "blob"} and urlsplit(url).netloc != own]

    def _hear_response(self, response: Response) -> None:
        if not response.ok and response.status != 304:
            self.complaints.append(f"{response.status} {response.url}")

    def _hear_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(message.text)

    def _hear_dialog(self, dialog: Dialog) -> None:
        self.complaints.append(f"dialog: {dialog.message}")
        dialog.dismiss()
