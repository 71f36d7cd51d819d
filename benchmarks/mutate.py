"""`make mutate`: changes each number that a rule of extraction goes by, one at a time, and tells which of them no test watches.

A number is made half as large again, and if no test notices that, half as large. Each change lives in a process of its own, in
which the one module is compiled with it: no file is touched. The tests of the rule's own mirror run first, then those that are
quick, so that most changes are noticed soon. Arguments choose by path and name: `make mutate ARGS="byline _NEAR"`. Exit 1 where
a number goes unwatched. Learnt points (`weights.py`) are no rule's constants; the scores that they bring are measured instead.
"""

import ast
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import spec_from_file_location
from pathlib import Path
from types import CodeType

import pytest
from py3langid.langid import MODEL_FILE, LanguageIdentifier  # type: ignore[import-untyped]

ROOT = Path(__file__).parents[1]
ROOM = ROOT / "generator" / "extract"
LEARNT = ROOM / "body" / "weights.py"
TESTS = ("tests/extract", "tests/test_five_seeds.py")
CASES = "tests/extract/test_cases.py"
TIMED = "not linear and not bomb"  # long: no rule's number is theirs to watch


@dataclass(frozen=True, slots=True)
class Constant:
    """A number under a name at the top of a module."""

    path: Path
    name: str
    line: int
    column: int
    value: int | float

    def __str__(self) -> str:
        return f"{self.path.relative_to(ROOT)}:{self.line}: {self.name} = {self.value}"

    def changes(self) -> Iterator[int | float]:
        """Half as large again, and half as large; another number in any case."""
        step = self.value / 2 if isinstance(self.value, float) else max(1, self.value // 2)
        yield from (self.value + step, self.value - step)


def find_constants(words: list[str]) -> Iterator[Constant]:
    """Every number of the room whose path and name hold all the words."""
    for path in sorted(ROOM.rglob("*.py")):
        if path == LEARNT:
            continue
        for statement in ast.parse(path.read_bytes()).body:
            if isinstance(statement, ast.Assign | ast.AnnAssign) and statement.value is not None:
                target = statement.targets[0] if isinstance(statement, ast.Assign) else statement.target
                for number in _find_numbers(statement.value):
                    constant = Constant(path, ast.unparse(target), number.lineno, number.col_offset, ast.literal_eval(number))
                    if all(word in str(constant) for word in words):
                        yield constant


def is_noticed(constant: Constant, value: float) -> bool:
    """Whether a test fails, or the module no longer loads, where a constant has another value."""
    child = os.fork()
    if child == 0:
        os._exit(_run_tests(constant, value))
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != 0


def main() -> int:
    """Prints each number that no test watches as it is found, and how many there are; 1 where there are any."""
    os.chdir(ROOT)
    constants = tuple(find_constants(sys.argv[1:]))
    if _fails(*TESTS):
        print("The tests fail as they are.")
        return 1
    _forget()
    unwatched = 0
    for constant in constants:
        if not any(is_noticed(constant, value) for value in constant.changes()):
            unwatched += 1
            print(constant, flush=True)
    print(f"{unwatched} of {len(constants)} numbers go unwatched")
    return int(unwatched > 0)


def _find_numbers(value: ast.expr) -> Iterator[ast.Constant]:
    """A number, or those of a tuple of numbers."""
    for number in value.elts if isinstance(value, ast.Tuple) else [value]:
        if isinstance(number, ast.Constant) and type(number.value) in {int, float}:
            yield number


def _forget() -> None:
    """Unloads what is changed, and the tests of it. The libraries that they need stay, and the model of languages: loaded once."""
    model = LanguageIdentifier.from_model_file(MODEL_FILE)
    LanguageIdentifier.from_model_file = lambda _: model
    for name in [name for name in sys.modules if name.split(".")[0] in {"generator", "tests"}]:
        del sys.modules[name]


def _run_tests(constant: Constant, value: float) -> int:
    """1 where a test fails in this process, which must not have loaded the room; silent."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, 1)
    os.dup2(silence, 2)
    sys.meta_path.insert(0, _Finder(constant, value))
    inner = constant.path.relative_to(ROOM)
    mirrors = [str(test) for test in (ROOT / "tests" / "extract").rglob(f"test_{inner.name}")]
    return int(any(_fails(*tests) for tests in (mirrors, [CASES], TESTS) if tests))


def _fails(*tests: str) -> bool:
    """Whether one of the tests fails, or cannot be loaded."""
    plain = ("-x", "-q", "--assert=plain", "-p", "no:cacheprovider", "-p", "no:unraisableexception")
    ended = pytest.main([*plain, "-k", TIMED, *tests], [_Choice()])
    return ended not in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}


class _Choice:
    """Leaves out tests of the built site, and those that chance makes: no rule's number is theirs to watch."""

    def pytest_collection_modifyitems(self, items: list[pytest.Function]) -> None:
        """What pytest calls when it has found all tests."""
        items[:] = [item for item in items if "built" not in item.fixturenames and not item.get_closest_marker("hypothesis")]


class _Finder(MetaPathFinder):
    """Finds the one module that is changed."""

    def __init__(self, constant: Constant, value: float) -> None:
        self.loader = _Loader(constant, value)

    def find_spec(self, fullname: str, _path: object, _target: object = None) -> ModuleSpec | None:
        if fullname != self.loader.name:
            return None
        return spec_from_file_location(fullname, self.loader.path, loader=self.loader)


class _Loader(SourceFileLoader):
    """Loads a module with one number changed."""

    def __init__(self, constant: Constant, value: float) -> None:
        parts = constant.path.relative_to(ROOT).with_suffix("").parts
        super().__init__(".".join(part for part in parts if part != "__init__"), str(constant.path))
        self.constant, self.value = constant, value

    def get_code(self, _fullname: str) -> CodeType:
        tree = ast.parse(Path(self.path).read_bytes())
        for node in ast.walk(tree):
            if isinstance(node, ast.Constant) and (node.lineno, node.col_offset) == (self.constant.line, self.constant.column):
                node.value = self.value
        return compile(tree, self.path, "exec")


if __name__ == "__main__":
    sys.exit(main())
