// ParvisReport
