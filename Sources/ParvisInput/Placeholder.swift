// ParvisInput
