from fractions import Fraction as F
import statistics as st
print(st.mean([1, 2, 3, 4]), st.mean([1.5, 2.5]), st.median([3, 1, 2]), st.median([1, 2, 3, 4]), st.mode("aabbb"), st.stdev([1, 2, 3, 4]), st.pstdev([1.5, 2.5, 9]), st.variance([1, 2, 3, 4]), st.pvariance([0.0, 0.25, 1.25]), st.multimode("aabb"), st.quantiles([1, 2, 3, 4, 5]), st.fmean([1, 2, 4]), st.harmonic_mean([40, 60]), st.geometric_mean([54, 24, 36]), st.median_low([1, 2, 3, 4]), st.median_high([1, 2, 3, 4]), st.mean([F(1, 2), F(1, 3)]), st.variance([2, 4]), st.mean([1, 2]), st.correlation([1, 2, 3], [1, 5, 7]), st.median_grouped([1, 3, 3, 5, 7]))
try: st.mean([])
except st.StatisticsError as e: print(e)
