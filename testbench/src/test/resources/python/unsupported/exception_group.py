raise ExceptionGroup("all", [ValueError(1)])
