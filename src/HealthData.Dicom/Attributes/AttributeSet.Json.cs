using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace HealthData.Dicom;

public sealed partial class AttributeSet
{
    /// <summary>Reads one data set of the DICOM JSON model (PS3.18 F.2) in UTF-8.</summary>
    /// <param name="utf8Json">A JSON object. The set refers to these bytes: they must not change afterwards.</param>
    /// <remarks>Of attributes that are there more than once the last one counts. Members whose names are not tags are
    /// kept for writing and otherwise ignored. A missing value representation is taken from the dictionary; an unknown
    /// one counts as UN. What servers write against the rules of JSON and is plain all the same is read, too: NaN and
    /// infinities, a sign or zeros before a number, control characters in a text, a comma after the last member; bytes
    /// that are not UTF-8 become U+FFFD.</remarks>
    /// <exception cref="DicomFormatException">The bytes are not JSON or not of the model, or are nested deeper than 256
    /// levels.</exception>
    public static AttributeSet Parse(ReadOnlyMemory<byte> utf8Json)
    {
        using var slots = new SlotList();
        var json = utf8Json[Begin(utf8Json.Span)..];
        var skipped = utf8Json.Length - json.Length;
        var scanner = new JsonScanner(json.Span);
        var start = scanner.SkipWhite(0);
        if (start < 0)
        {
            throw JsonFaults.ToException(scanner.Fault, skipped + scanner.FaultAt);
        }

        var set = Take(json[start..], skipped + start, slots, out var length);
        ThrowIfMore(json.Span[(start + length)..], skipped + start + length);
        return set;
    }

    /// <summary>Reads one data set of the DICOM JSON model (PS3.18 F.2).</summary>
    /// <param name="json">A JSON object.</param>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="DicomFormatException">As for the bytes.</exception>
    public static AttributeSet Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Parse(Encoding.UTF8.GetBytes(json));
    }

    /// <summary>Reads an array of data sets of the DICOM JSON model in UTF-8.</summary>
    /// <param name="utf8Json">A JSON array of objects; a single data set counts as an array of one. The sets refer to
    /// these bytes: they must not change afterwards.</param>
    /// <exception cref="DicomFormatException">As for <see cref="Parse(ReadOnlyMemory{byte})"/>.</exception>
    public static IReadOnlyList<AttributeSet> ParseArray(ReadOnlyMemory<byte> utf8Json) =>
        AttributeArray.Parse(utf8Json, int.MaxValue, faults: null);

    /// <summary>Reads an array of data sets of the DICOM JSON model from a stream as they arrive.</summary>
    /// <param name="utf8Json">A JSON array of objects in UTF-8; a single data set counts as an array of one. It is read
    /// to its end and not closed.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <remarks>The memory in use does not grow with the number of sets.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="utf8Json"/> is null.</exception>
    /// <exception cref="DicomFormatException">As for <see cref="Parse(ReadOnlyMemory{byte})"/>, or a set has more than
    /// 64 MiB.</exception>
    public static IAsyncEnumerable<AttributeSet> ReadArrayAsync(
        Stream utf8Json, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return Read(utf8Json, cancellationToken);
    }

    /// <summary>Writes the set in the DICOM JSON model, in UTF-8 without added white space.</summary>
    /// <param name="writer">Where to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    public void WriteTo(IBufferWriter<byte> writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (!_isChanged)
        {
            writer.Write(_json.Span);
            return;
        }

        writer.Write("{"u8);
        for (var index = 0; index < _count; index++)
        {
            WriteAttribute(writer, _slots[index], index == 0);
        }

        WriteForeign(writer, _count == 0);
        writer.Write("}"u8);
    }

    /// <summary>Gets the set in the DICOM JSON model, UTF-8.</summary>
    public byte[] ToUtf8Json()
    {
        if (!_isChanged)
        {
            return _json.ToArray();
        }

        var buffer = new ArrayBufferWriter<byte>();
        WriteTo(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    internal static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    internal static int Begin(ReadOnlySpan<byte> json) => json.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;

    /// <summary>Reads the data set with which a text begins.</summary>
    internal static AttributeSet Take(ReadOnlyMemory<byte> text, long offset, SlotList slots, out int length)
    {
        var scanner = new JsonScanner(text.Span);
        length = scanner.ScanSet(0, slots);
        if (length < 0)
        {
            throw Failure(scanner, offset);
        }

        return FromScanned(text[..length], offset, slots);
    }

    /// <summary>Makes the set that was just scanned.</summary>
    internal static AttributeSet FromScanned(ReadOnlyMemory<byte> json, long offset, SlotList slots)
    {
        if (Utf8.IsValid(json.Span))
        {
            return new AttributeSet(json, slots.ToSortedArray(), slots.Foreign);
        }

        // Another encoding than UTF-8: what it would mean is not known.
        json = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json.Span));
        var scanner = new JsonScanner(json.Span);
        return scanner.ScanSet(0, slots) < 0
            ? throw Failure(scanner, offset)
            : new AttributeSet(json, slots.ToSortedArray(), slots.Foreign);
    }

    internal static DicomFormatException Failure(in JsonScanner scanner, long offset) => JsonFaults.ToException(
        scanner.Fault,
        offset + scanner.FaultAt,
        scanner.FaultTag is { } tag ? new AttributeTag(tag) : null);

    private static async IAsyncEnumerable<AttributeSet> Read(
        Stream utf8Json, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = new AttributeSetReader(utf8Json);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false) is { } set)
        {
            yield return set;
        }
    }

    internal static void ThrowIfMore(ReadOnlySpan<byte> rest, long offset)
    {
        var more = new JsonScanner(rest).SkipWhite(0);
        if (more >= 0)
        {
            throw JsonFaults.ToException(JsonFault.TrailingData, offset + more);
        }
    }

    private void WriteAttribute(IBufferWriter<byte> writer, in AttributeSlot slot, bool isFirst)
    {
        Span<byte> name = stackalloc byte[12];
        name[0] = (byte)',';
        Utf8.TryWrite(name[1..], System.Globalization.CultureInfo.InvariantCulture, $"\"{slot.Tag:X8}\":", out _);
        writer.Write(isFirst ? name[1..] : name);
        if (slot.Kind != SlotKind.Items)
        {
            writer.Write(TextOf(slot));
            return;
        }

        writer.Write("{\"vr\":\"SQ\",\"Value\":["u8);
        var items = (AttributeSet[])_sources![slot.Source];
        for (var index = 0; index < items.Length; index++)
        {
            if (index > 0)
            {
                writer.Write(","u8);
            }

            items[index].WriteTo(writer);
        }

        writer.Write("]}"u8);
    }

    private void WriteForeign(IBufferWriter<byte> writer, bool isFirst)
    {
        foreach (var member in _foreign ?? [])
        {
            if (!isFirst)
            {
                writer.Write(","u8);
            }

            isFirst = false;
            writer.Write(_json.Span[member]);
        }
    }
}
