using System.Collections;

namespace HealthData.MedTech;

/// <summary>A list of one item, as most of them are, smaller than an array.</summary>
internal sealed class OneItemList<T>(T item) : IReadOnlyList<T>
{
    public int Count => 1;

    T IReadOnlyList<T>.this[int index] => index == 0
        ? item
        : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<T> GetEnumerator()
    {
        yield return item;
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
