assert False, "lone \udfff and é"
