using System.Buffers;

namespace HealthData.MedTech;

/// <summary>Sorts values by keys, keeping the order of those whose keys are equal.</summary>
internal static class StableSort
{
    public delegate int Comparison(in JmesScope scope, in JmesValue left, in JmesValue right);

    public static JmesValue Sort(
        in JmesScope scope, ReadOnlySpan<JmesValue> values, ReadOnlySpan<JmesValue> keys, Comparison comparison)
    {
        var (first, second) = (ArrayPool<int>.Shared.Rent(values.Length), ArrayPool<int>.Shared.Rent(values.Length));
        var order = first.AsSpan(0, values.Length);
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var merged = second.AsSpan(0, values.Length);
        for (var width = 1; width < order.Length; width *= 2)
        {
            scope.Spend(order.Length);
            for (var start = 0; start < order.Length; start += 2 * width)
            {
                Merge(scope, keys, comparison, order, merged, start, width);
            }

            var sortedSoFar = merged;
            merged = order;
            order = sortedSoFar;
        }

        var sorted = scope.Rent(values.Length);
        for (var i = 0; i < values.Length; i++)
        {
            sorted[i] = values[order[i]];
        }

        ArrayPool<int>.Shared.Return(first);
        ArrayPool<int>.Shared.Return(second);
        return JmesValue.OfArray(sorted, values.Length);
    }

    private static void Merge(
        in JmesScope scope,
        ReadOnlySpan<JmesValue> keys,
        Comparison comparison,
        ReadOnlySpan<int> order,
        Span<int> merged,
        int start,
        int width)
    {
        var middle = Math.Min(start + width, order.Length);
        var end = Math.Min(middle + width, order.Length);
        var (left, right) = (start, middle);
        for (var i = start; i < end; i++)
        {
            var takesLeft = left < middle
                && (right == end || comparison(scope, keys[order[left]], keys[order[right]]) <= 0);
            merged[i] = order[takesLeft ? left++ : right++];
        }
    }
}
