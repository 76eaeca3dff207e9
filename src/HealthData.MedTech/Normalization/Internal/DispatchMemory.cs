namespace HealthData.MedTech;

/// <summary>
/// Remembers which templates the texts of a member have led to, since devices send the same few: patterns are tried on
/// each text once. For one thread at a time.
/// </summary>
internal sealed class DispatchMemory(MemberDispatch dispatch)
{
    private const int Slots = 128;
    private const int MaxText = 64;

    private readonly byte[] _texts = new byte[dispatch.HasPatterns ? Slots * MaxText : 0];
    private readonly short[] _lengths = InitialLengths();
    private readonly ulong[] _sets = new ulong[dispatch.HasPatterns ? Slots * dispatch.SetLength : 0];

    /// <summary>The templates that match objects whose member has a text. Good until the next call.</summary>
    public ReadOnlySpan<ulong> Find(ReadOnlySpan<byte> text, Span<ulong> scratch)
    {
        if (!dispatch.HasPatterns)
        {
            return dispatch.FindConstant(text) is { } templates ? templates.ToSet(scratch) : default;
        }

        if (text.Length > MaxText)
        {
            scratch.Clear();
            Fill(text, scratch);
            return scratch;
        }

        var slot = (int)(TextHash.Of(text) % Slots);
        var set = _sets.AsSpan(slot * dispatch.SetLength, dispatch.SetLength);
        var known = _texts.AsSpan(slot * MaxText, MaxText);
        if (_lengths[slot] != text.Length || !known[..text.Length].SequenceEqual(text))
        {
            _lengths[slot] = (short)text.Length;
            text.CopyTo(known);
            set.Clear();
            Fill(text, set);
        }

        return set;
    }

    private void Fill(ReadOnlySpan<byte> text, Span<ulong> set)
    {
        dispatch.AddPatterns(text, set);
        dispatch.FindConstant(text)?.AddTo(set);
    }

    private static short[] InitialLengths()
    {
        var lengths = new short[Slots];
        lengths.AsSpan().Fill(-1);
        return lengths;
    }
}
