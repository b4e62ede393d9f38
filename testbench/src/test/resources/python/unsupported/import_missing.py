import parts.missing
