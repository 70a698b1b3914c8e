"""The base of the kernels: AES, FF1 against NIST's samples, character classes, and texts as JavaScript sees them."""

import pickle
import unittest
from unittest.mock import patch

from masklake import aes
from masklake.evaluate import EvaluateContext, compile_tree
from masklake.hmac_text import hmac_hex
from masklake.key import MasterKey
from masklake.masks.ff1 import Ff1, digit_permutation, keyed_cycle, number, range_permutation, spell
from masklake.registry import bind_kernel
from masklake.text16 import length16, to_utf8, trim_start
from masklake.unicode_classes import CLASS_OF, ranges

KEY = bytes.fromhex("2B7E151628AED2A6ABF7158809CF4F3CEF4359D8D580AA4F7F036D6F04FC6A94")
T10 = "39383736353433323130"
T36 = "3737373770717273373737"
ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyz"
#: FF1samples.pdf (NIST, Cryptographic Standards and Guidelines): bytes of the key, radix, tweak, plain, cipher.
FF1_SAMPLES = (
    (16, 10, "", "0123456789", "2433477484"),
    (16, 10, T10, "0123456789", "6124200773"),
    (16, 36, T36, "0123456789abcdefghi", "a9tv40mll9kdu509eum"),
    (24, 10, "", "0123456789", "2830668132"),
    (24, 10, T10, "0123456789", "2496655549"),
    (24, 36, T36, "0123456789abcdefghi", "xbj3kv35jrawxv32ysr"),
    (32, 10, "", "0123456789", "6657667009"),
    (32, 10, T10, "0123456789", "1001623463"),
    (32, 36, T36, "0123456789abcdefghi", "xs8a0azh2avyalyzuwd"),
)
#: FIPS 197, appendix C: all with the block 00112233…eeff and the key 00010203….
AES_SAMPLES = (
    (16, "69c4e0d86a7b0430d8cdb78070b4c55a"),
    (24, "dda97ca4864cdfe06eaf70a0ec0d7191"),
    (32, "8ea2b7ca516745bfeafc49904b496089"),
)
BLOCK = bytes.fromhex("00112233445566778899aabbccddeeff")
SECRET = bytes((at * 37 + 11) % 256 for at in range(32))


def digits(text: str) -> list[int]:
    return [ALPHABET.index(char) for char in text]


class Aes(unittest.TestCase):
    def test_gives_the_outputs_of_fips_197(self):
        for size, expected in AES_SAMPLES:
            self.assertEqual(aes.plain_aes(bytes(range(size)))(BLOCK).hex(), expected)

    @unittest.skipIf(aes.Cipher is None, "the package cryptography is not installed")
    def test_in_plain_python_equals_the_library(self):
        for size in (16, 24, 32):
            key, block = KEY[:size], BLOCK
            plain, library = aes.plain_aes(key), aes._library_aes(key)
            for _ in range(500):
                self.assertEqual(plain(block), library(block))
                block = plain(block)

    def test_refuses_a_key_of_another_size(self):
        with self.assertRaisesRegex(ValueError, "16, 24 or 32 bytes, found 31"):
            aes.plain_aes(bytes(31))


class FormatPreservingEncryption(unittest.TestCase):
    def test_gives_the_outputs_of_nist_samples(self):
        for size, radix, tweak, plain, cipher in FF1_SAMPLES:
            ff1 = Ff1(KEY[:size], radix, bytes.fromhex(tweak))
            self.assertEqual(ff1.encrypt(digits(plain)), digits(cipher))
            self.assertEqual(ff1.decrypt(digits(cipher)), digits(plain))

    def test_gives_the_outputs_of_nist_samples_without_a_library(self):
        with patch.object(aes, "Cipher", None):
            for size, radix, tweak, plain, cipher in FF1_SAMPLES:
                self.assertEqual(Ff1(KEY[:size], radix, bytes.fromhex(tweak)).encrypt(digits(plain)), digits(cipher))

    def test_decrypts_what_it_encrypted(self):
        for radix in (2, 10, 26, 62, 65536):
            ff1 = Ff1(KEY, radix)
            for length in (2, 3, 20, 21, 40, 97, 200):
                plain = [(at * 7919 + radix) % radix for at in range(length)]
                self.assertEqual(ff1.decrypt(ff1.encrypt(plain)), plain)

    def test_permutes_small_ranges_without_a_fixed_point(self):
        for size in (2, 3, 10, 1000):
            cycle = keyed_cycle(KEY, size)
            self.assertEqual(sorted(cycle), list(range(size)))
            self.assertTrue(all(to != at for at, to in enumerate(cycle)))

    def test_permutes_digit_strings_and_ranges(self):
        permute = digit_permutation(KEY, 10)
        self.assertEqual(len({tuple(permute([a, b, c])) for a in range(10) for b in range(10) for c in range(10)}), 1000)
        ranged = range_permutation(KEY, -3, 1_999_999)
        outputs = {ranged(value) for value in range(-3, 2000)}
        self.assertEqual(len(outputs), 2003)
        self.assertTrue(all(-3 <= value <= 1_999_999 for value in outputs))

    def test_reads_and_spells_long_numbers(self):
        for length in (1, 63, 64, 65, 200, 1001):
            plain = [(at * 31 + 7) % 26 for at in range(length)]
            self.assertEqual(spell(number(plain, 26), length, 26), plain)


class Keys(unittest.TestCase):
    def test_are_refused_when_short_or_not_random(self):
        with self.assertRaisesRegex(ValueError, "at least 32 random bytes, found 31"):
            MasterKey(SECRET[:31], "short")
        with self.assertRaisesRegex(ValueError, "fewer than 8 distinct bytes"):
            MasterKey(b"x" * 32, "flat")

    def test_show_and_store_no_secret(self):
        key = MasterKey(SECRET, "vectors")
        self.assertEqual(repr(key), f"MasterKey({key.id})")
        with self.assertRaises(TypeError):
            pickle.dumps(key)

    def test_give_each_domain_its_own(self):
        key = MasterKey(SECRET, "vectors")
        self.assertNotEqual(key.derive("a"), key.derive("b"))
        self.assertEqual(key.derive("a"), MasterKey(SECRET, "other").derive("a"))

    def test_make_hmacs_as_rfc_4231(self):
        self.assertEqual(
            hmac_hex(b"Jefe", "what do ya want for nothing?"),
            "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
        )


class Texts(unittest.TestCase):
    def test_have_lengths_in_utf_16_units(self):
        self.assertEqual([length16(text) for text in ("", "abc", "é", "😀", "a😀b")], [0, 3, 1, 2, 4])

    def test_write_a_lone_surrogate_as_the_replacement_character(self):
        self.assertEqual(to_utf8("a\ud800b😀"), "a\ufffdb😀".encode())

    def test_lose_what_javascript_calls_white_space(self):
        self.assertEqual(trim_start("\ufeff\u00a0\u2003\x0bx"), "x")
        self.assertEqual(trim_start("\x85x"), "\x85x")


class Refusals(unittest.TestCase):
    def test_name_the_unknown_mask(self):
        with self.assertRaisesRegex(ValueError, "mask 'nonesuch' has no kernel in Python"):
            bind_kernel({"mask": "nonesuch"}, MasterKey(SECRET, "k"), {})

    def test_name_the_unknown_node(self):
        context = EvaluateContext(MasterKey(SECRET, "k"), {}, lambda _: None)
        with self.assertRaisesRegex(ValueError, "unknown kind 'nonesuch'"):
            compile_tree({"kind": "nonesuch"}, context)

    def test_name_the_inner_mask_that_the_plan_lacks(self):
        kernel = {"mask": "composite", "parameters": {"fields": {}}, "domain": "d", "type": {}, "own": [], "inner": []}
        with self.assertRaisesRegex(ValueError, "the plan does not hold mask 'null' inside 'composite'"):
            bind_kernel(kernel, MasterKey(SECRET, "k"), {})


class CharacterClasses(unittest.TestCase):
    def test_cover_every_code_point(self):
        self.assertEqual(len(CLASS_OF), 0x110000)

    def test_are_written_as_ranges(self):
        self.assertEqual(ranges("Lt")[:20], "\\U000001c5\\U000001c8")
        self.assertTrue(ranges("N").startswith("\\U00000030-\\U00000039"))
