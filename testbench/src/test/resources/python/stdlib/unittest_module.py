import unittest
class T(unittest.TestCase):
    def setUp(self): self.x = [1, 2]
    def tearDown(self): print("down")
    def test_a(self): self.assertEqual(self.x, [1, 2]); self.assertIn(1, self.x); self.assertAlmostEqual(0.1 + 0.2, 0.3)
    def test_b(self):
        with self.assertRaises(ValueError) as cm: int("x")
        print(cm.exception)
        self.assertRaises(ZeroDivisionError, lambda: 1 / 0)
        with self.assertRaisesRegex(ValueError, "invalid"): int("y")
    @unittest.skip("why")
    def test_c(self): print("no")
    @classmethod
    def setUpClass(cls): print("class up")
class U(T):
    def test_f(self): self.assertIsNone(None)
if __name__ == "__main__":
    unittest.main(testRunner=unittest.TextTestRunner(verbosity=0, stream=open("report", "w")))
