"""Writes values of Python Faker and of mimesis to python-faker.json and mimesis.json beside this file.

A development tool: `pip install faker mimesis`, then `python record.py`. Dictionaries are made from mimesis too; from
Python Faker none is, so its names show how well the classifier does on names that it has no list of.
"""

import datetime
import json
import pathlib
import string

import mimesis
from faker import Faker
from mimesis.locales import Locale

HERE = pathlib.Path(__file__).parent
COUNT = 40
LONGEST = 120
SEED = 20_261


def text(value):
    if isinstance(value, (datetime.date, datetime.datetime)):
        return value.isoformat()
    if isinstance(value, tuple):
        return ", ".join(str(part) for part in value)
    return str(value).replace("\n", ", ")[:LONGEST]


def take(make):
    """Up to COUNT values without repetition; none when the locale has no such method."""
    found = {}
    try:
        for _ in range(COUNT * 3):
            found.setdefault(text(make()), None)
            if len(found) == COUNT:
                break
    except Exception:
        return None
    return list(found)


PEOPLE = {
    "first-name": lambda f: f.first_name(),
    "last-name": lambda f: f.last_name(),
    "full-name": lambda f: f.name(),
    "email": lambda f: f.email(),
    "phone": lambda f: f.phone_number(),
    "street": lambda f: f.street_address(),
    "address": lambda f: f.address(),
    "city": lambda f: f.city(),
    "zip": lambda f: f.postcode(),
    "username": lambda f: f.user_name(),
    "job": lambda f: f.job(),
    "prose": lambda f: f.text(120),
}
FAKER_LOCALES = (
    "en_US en_GB de_DE fr_FR es_ES pt_BR it_IT nl_NL pl_PL sv_SE ru_RU uk_UA el_GR ja_JP zh_CN ko_KR ar_SA he_IL hi_IN tr_TR cs_CZ"
).split()
# Not its Indian numbers, none of which passes Verhoeff's check, nor its British ones, which the detector refuses.
NATIONAL = {
    "us-ssn": ("en_US", lambda f: f.ssn()),
    "ca-sin": ("en_CA", lambda f: f.ssn()),
    "fr-nir": ("fr_FR", lambda f: f.ssn()),
    "es-dni": ("es_ES", lambda f: f.nif()),
    "it-cf": ("it_IT", lambda f: f.ssn()),
    "nl-bsn": ("nl_NL", lambda f: f.ssn()),
    "pl-pesel": ("pl_PL", lambda f: f.pesel()),
    "se-pnr": ("sv_SE", lambda f: f.ssn()),
    "br-cpf": ("pt_BR", lambda f: f.cpf()),
    "br-cnpj": ("pt_BR", lambda f: f.cnpj()),
    "vat": ("de_DE", lambda f: f.vat_id()),
    "vat-fr": ("fr_FR", lambda f: f.vat_id() if hasattr(f, "vat_id") else f.fail()),
    "fi-hetu": ("fi_FI", lambda f: f.ssn()),
    "no-fnr": ("no_NO", lambda f: f.ssn()),
    "dk-cpr": ("da_DK", lambda f: f.ssn()),
    "be-nrn": ("nl_BE", lambda f: f.ssn()),
    "mx-curp": ("es_MX", lambda f: f.curp()),
    "plate": ("en_GB", lambda f: f.license_plate()),
}
ANYWHERE = {
    "card": lambda f: f.credit_card_number(),
    "iban": lambda f: f.iban(),
    "bic": lambda f: f.swift(),
    "ipv4": lambda f: f.ipv4_public(),
    "ipv6": lambda f: f.ipv6(),
    "mac": lambda f: f.mac_address(),
    "vin": lambda f: f.vin(),
    "birth-date": lambda f: f.date_of_birth(minimum_age=18, maximum_age=90),
    "passport": lambda f: f.passport_number(),
    "coordinates": lambda f: f"{f.latitude()}, {f.longitude()}",
    "sku": lambda f: f.bothify("??-####-??", letters=string.ascii_uppercase),
    "order-no": lambda f: f.numerify("ORD-########"),
    "uuid": lambda f: f.uuid4(),
    "md5": lambda f: f.md5(),
    "sha256": lambda f: f.sha256(),
    "ean": lambda f: f.ean13(),
    "isbn": lambda f: f.isbn13(),
    "isbn10": lambda f: f.isbn10(),
    "amount": lambda f: f.pydecimal(left_digits=4, right_digits=2, positive=True),
    "epoch": lambda f: int(f.unix_time()),
    "user-agent": lambda f: f.user_agent(),
    "path": lambda f: f.file_path(depth=3),
    "file-name": lambda f: f.file_name(),
    "mime": lambda f: f.mime_type(),
    "currency": lambda f: f.currency_code(),
    "country": lambda f: f.country(),
    "country-code": lambda f: f.country_code(),
    "colour": lambda f: f.color_name(),
    "hex-colour": lambda f: f.hex_color(),
    "slug": lambda f: f.slug(),
    "month": lambda f: f.month_name(),
    "phrase": lambda f: f.catch_phrase(),
    "url": lambda f: f.uri(),
    "time": lambda f: f.time(),
    "timestamp": lambda f: f.date_time_this_decade(),
    "word": lambda f: f.word(),
    "locale": lambda f: f.locale(),
    "timezone": lambda f: f.timezone(),
    "port": lambda f: f.port_number(),
    "http-method": lambda f: f.http_method(),
}


def python_faker():
    kinds = {}

    def add(kind, locale, values):
        if values:
            kinds.setdefault(kind, {})[locale] = values

    for locale in FAKER_LOCALES:
        fake = Faker(locale)
        fake.seed_instance(SEED)
        for kind, make in PEOPLE.items():
            add(kind, locale, take(lambda: make(fake)))
    for kind, (locale, make) in NATIONAL.items():
        fake = Faker(locale)
        fake.seed_instance(SEED)
        add(kind, locale, take(lambda: make(fake)))
    fake = Faker("en_US")
    fake.seed_instance(SEED)
    for kind, make in ANYWHERE.items():
        add(kind, "any", take(lambda: make(fake)))
    for locale in ("de_DE", "fr_FR", "it_IT", "nl_NL", "pl_PL", "es_ES"):
        fake = Faker(locale)
        fake.seed_instance(SEED)
        add("iban", locale, take(lambda: fake.iban()))
    return kinds


MIMESIS_LOCALES = "en de fr es pt-br it nl pl sv ru uk ja zh ko el tr cs da hu".split()


def mimesis_values():
    kinds = {}

    def add(kind, locale, values):
        if values:
            kinds.setdefault(kind, {})[locale] = values

    for locale in MIMESIS_LOCALES:
        person, address = mimesis.Person(Locale(locale), seed=SEED), mimesis.Address(Locale(locale), seed=SEED)
        add("first-name", locale, take(person.first_name))
        add("last-name", locale, take(person.last_name))
        add("full-name", locale, take(person.full_name))
        add("phone", locale, take(person.telephone))
        add("email", locale, take(person.email))
        add("street", locale, take(address.address))
        add("city", locale, take(address.city))
        add("zip", locale, take(address.zip_code))
        add("job", locale, take(person.occupation))
        add("country", locale, take(address.country))
        add("prose", locale, take(mimesis.Text(Locale(locale), seed=SEED).text))
        add("colour", locale, take(mimesis.Text(Locale(locale), seed=SEED).color))
        add("food", locale, take(mimesis.Food(Locale(locale), seed=SEED).dish))
    person, internet = mimesis.Person(Locale.EN, seed=SEED), mimesis.Internet(seed=SEED)
    payment, code, hardware = mimesis.Payment(seed=SEED), mimesis.Code(seed=SEED), mimesis.Hardware(seed=SEED)
    develop, path = mimesis.Development(seed=SEED), mimesis.Path(seed=SEED)
    for kind, make in {
        "username": person.username,
        "birth-date": person.birthdate,
        "ipv4": internet.ip_v4,
        "ipv6": internet.ip_v6,
        "mac": internet.mac_address,
        "user-agent": internet.user_agent,
        "card": payment.credit_card_number,
        "imei": code.imei,
        "isbn": code.isbn,
        "ean": code.ean,
        "phone-model": hardware.phone_model,
        "cpu": hardware.cpu,
        "version": develop.version,
        "software-license": develop.software_license,
        "os": develop.os,
        "path": path.users_folder,
        "slug": internet.slug,
        "url": internet.url,
        "mime": mimesis.File(seed=SEED).mime_type,
        "file-name": mimesis.File(seed=SEED).file_name,
        "airplane": mimesis.Transport(seed=SEED).airplane,
        "car": mimesis.Transport(seed=SEED).car,
        "amount": mimesis.Finance(seed=SEED).price,
        "company": mimesis.Finance(seed=SEED).company,
    }.items():
        add(kind, "any", take(make))
    return kinds


for name, kinds in (("python-faker", python_faker()), ("mimesis", mimesis_values())):
    lines = [
        f"{json.dumps(kind)}: {{\n"
        + ",\n".join(f"{json.dumps(locale)}: {json.dumps(values, ensure_ascii=False)}" for locale, values in per.items())
        + "\n}"
        for kind, per in kinds.items()
    ]
    (HERE / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
