def f(x):
    日本 = "日本"; return f(日本 + x) + "日"; 日 = 5


f(1)
