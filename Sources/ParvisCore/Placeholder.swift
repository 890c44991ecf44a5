// ParvisCore
