text = "the quick brown fox"
for part in ["quick", "the", "fox", "", "fo x", "x", "foxx", "the quick brown fox", "q", "é"]:
    print(part in text, part not in text)
print("€" in "a€b", "b" in "a€b", "a€" in "a€b", "" in "")
