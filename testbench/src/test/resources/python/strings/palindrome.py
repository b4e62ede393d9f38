def is_palindrome(s):
    i = 0
    j = len(s) - 1
    while i < j:
        if s[i] != s[j]:
            return False
        i += 1
        j -= 1
    return True


for s in ["", "a", "ab", "aba", "abba", "abca", "été", "😀a😀"]:
    print(s, is_palindrome(s))
