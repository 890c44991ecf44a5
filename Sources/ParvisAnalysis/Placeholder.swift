// ParvisAnalysis
