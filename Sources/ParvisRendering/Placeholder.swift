// ParvisRendering
