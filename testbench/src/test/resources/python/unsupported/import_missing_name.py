from import_missing import nothing
