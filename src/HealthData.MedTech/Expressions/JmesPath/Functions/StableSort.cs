namespace HealthData.MedTech;

/// <summary>Sorts values by keys, keeping the order of those whose keys are equal.</summary>
internal static class StableSort
{
    public delegate int Comparison(in JmesScope scope, in JmesValue left, in JmesValue right);

    public static JmesValue Sort(in JmesScope scope, JmesValue[] values, JmesValue[] keys, Comparison comparison)
    {
        var order = new int[values.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var merged = new int[order.Length];
        for (var width = 1; width < order.Length; width *= 2)
        {
            scope.Spend(order.Length);
            for (var start = 0; start < order.Length; start += 2 * width)
            {
                Merge(scope, keys, comparison, order, merged, start, width);
            }

            (order, merged) = (merged, order);
        }

        var sorted = new JmesValue[values.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = values[order[i]];
        }

        return JmesValue.OfArray(sorted, sorted.Length);
    }

    private static void Merge(
        in JmesScope scope,
        JmesValue[] keys,
        Comparison comparison,
        int[] order,
        int[] merged,
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
