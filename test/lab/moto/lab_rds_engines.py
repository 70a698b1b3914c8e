"""The engines that the lab runs, as RDS calls them: which of the host's servers each is, and what RDS says when nobody says more."""
from typing import NamedTuple

from lab_errors import refuse


class Engine(NamedTuple):
    """The host's name of the server."""
    kind: str
    version: str
    port: int
    license: str
    """How many parts of a version name the default parameter group: postgres18, mariadb10.11."""
    family: int


POSTGRES = Engine("postgres", "18.4", 5432, "postgresql-license", 1)
ENGINES = {
    "postgres": POSTGRES,
    "aurora-postgresql": POSTGRES,
    "mariadb": Engine("mariadb", "10.11.9", 3306, "general-public-license", 2),
}


def engine_of(name: str) -> Engine:
    if name not in ENGINES:
        refuse("InvalidParameterValue", f"the lab runs {', '.join(ENGINES)}, not {name}")
    return ENGINES[name]


def default_group(name: str, version: str) -> str:
    """Of an engine's version."""
    return f"default.{name}{'.'.join(version.split('.')[: engine_of(name).family])}"
