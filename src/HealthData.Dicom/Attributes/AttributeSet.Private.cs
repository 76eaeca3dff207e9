namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    private const int FirstBlock = 0x10;
    private const int LastBlock = 0xFF;

    /// <summary>Gets the tag of a private attribute in this set (PS3.5 7.8.1): the block that its creator has reserved.
    /// </summary>
    /// <param name="group">The private group; its number is odd.</param>
    /// <param name="creator">The creator, as its attribute names it.</param>
    /// <param name="element">The number within the block: the lower eight bits of the element.</param>
    /// <returns>The tag; null when the creator has no block in the group.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="creator"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> is not odd.</exception>
    public AttributeTag? FindPrivateTag(ushort group, string creator, byte element)
    {
        ArgumentNullException.ThrowIfNull(creator);
        ThrowIfNotPrivate(group);
        for (var block = FirstBlock; block <= LastBlock; block++)
        {
            if (IsReservedFor(new AttributeTag(group, (ushort)block), creator))
            {
                return new AttributeTag(group, (ushort)((block << 8) | element));
            }
        }

        return null;
    }

    /// <summary>Gets the tag of a private attribute; the first free block of the group is reserved for the creator when
    /// it has none yet.</summary>
    /// <param name="group">The private group; its number is odd.</param>
    /// <param name="creator">The creator.</param>
    /// <param name="element">The number within the block: the lower eight bits of the element.</param>
    /// <returns>The tag, for the set's other methods.</returns>
    /// <exception cref="ArgumentException"><paramref name="creator"/> is null or empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="group"/> is not odd.</exception>
    /// <exception cref="InvalidOperationException">The group has no free block, or the set is an item of a sequence
    /// that was read.</exception>
    public AttributeTag ReservePrivateTag(ushort group, string creator, byte element)
    {
        ArgumentException.ThrowIfNullOrEmpty(creator);
        if (FindPrivateTag(group, creator, element) is { } found)
        {
            return found;
        }

        for (var block = FirstBlock; block <= LastBlock; block++)
        {
            var reservation = new AttributeTag(group, (ushort)block);
            if (Contains(reservation))
            {
                continue;
            }

            Set(reservation, ValueRepresentation.LO, creator);
            return new AttributeTag(group, (ushort)((block << 8) | element));
        }

        throw new InvalidOperationException($"Group {group:X4} has no free block.");
    }

    private static void ThrowIfNotPrivate(ushort group)
    {
        if ((group & 1) == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(group), "A private group must have an odd number.");
        }
    }

    private bool IsReservedFor(AttributeTag reservation, string creator) =>
        Contains(reservation) && string.Equals(GetString(reservation)?.Trim(), creator, StringComparison.Ordinal);
}
