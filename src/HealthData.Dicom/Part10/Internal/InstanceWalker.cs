using System.Numerics;

namespace HealthData.Dicom;

/// <summary>
/// Walks through the elements of a DICOM file while its bytes go by, in constant time a value: what the instance is,
/// and whether its elements end where its bytes do (PS3.5 7.1, PS3.10 7.1). Any partition of the bytes gives the same.
/// </summary>
/// <remarks>A deflated data set is not walked through: it is <see cref="IsOpaque"/>.</remarks>
internal sealed partial class InstanceWalker
{
    private const int PrefixEnd = 132;
    private const int ElementHead = 8;
    private const int LongHead = 12;
    private const int NewVrHead = 14;
    public const int LongestUid = 256;
    private const int MaxFrames = 1024;

    private readonly byte[] _head = new byte[LongestUid];
    private readonly List<WalkerFrame> _frames = [];
    private readonly WalkedUid _transferSyntax = new();
    private readonly WalkedUid _sopClass = new();
    private readonly WalkedUid _sopInstance = new();
    private readonly WalkedUid _study = new();
    private readonly WalkedUid _series = new();
    private readonly WalkedUid _mediaStorageSopClass = new();
    private readonly WalkedUid _mediaStorageSopInstance = new();
    private State _state;
    private WalkerFrame _frame;
    private int _filled;
    private int _needed = PrefixEnd;
    private long _skip;
    private uint _tag;
    private long _position;
    private long _metaEnd = -1;
    private bool _hasElements;
    private bool _hasEnded;

    private enum State
    {
        Prefix,
        Head,
        Uid,
        Opaque,
        Padding,
        Faulty,
    }

    public WalkerFault Fault { get; private set; }

    /// <summary>Gets what is wrong, in words without values.</summary>
    public string? FaultText { get; private set; }

    /// <summary>Gets a value that indicates whether the data set is deflated.</summary>
    public bool IsOpaque => _state == State.Opaque;

    /// <summary>Gets a value that indicates whether all identifiers have gone by, or none will.</summary>
    public bool HasIdentity { get; private set; }

    public string? TransferSyntaxUid => _transferSyntax.Text;

    public string? SopClassUid => _sopClass.Text;

    public string? SopInstanceUid => _sopInstance.Text;

    public string? StudyInstanceUid => _study.Text;

    public string? SeriesInstanceUid => _series.Text;

    /// <summary>Gets the SOP class of the file meta information, which tells a DICOMDIR.</summary>
    public string? MediaStorageSopClassUid => _mediaStorageSopClass.Text;

    public string? MediaStorageSopInstanceUid => _mediaStorageSopInstance.Text;

    /// <summary>Gets the SOP Instance UID: of a deflated data set, the one of its file meta information. Empty where
    /// there is none; valid until the next bytes.</summary>
    public ReadOnlySpan<char> Instance => (_sopInstance.IsPresent ? _sopInstance : _mediaStorageSopInstance).Chars;

    /// <summary>Starts anew with another file.</summary>
    public void Reset()
    {
        _frames.Clear();
        _state = State.Prefix;
        _filled = 0;
        _needed = PrefixEnd;
        _skip = _position = 0;
        _metaEnd = -1;
        _hasElements = _hasEnded = HasIdentity = false;
        Fault = WalkerFault.None;
        FaultText = null;
        _transferSyntax.Clear();
        _sopClass.Clear();
        _sopInstance.Clear();
        _study.Clear();
        _series.Clear();
        _mediaStorageSopClass.Clear();
        _mediaStorageSopInstance.Clear();
    }

    /// <summary>Looks at the next bytes.</summary>
    public void Feed(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            if (_state == State.Padding && bytes.IndexOfAnyExcept((byte)0) >= 0)
            {
                Fail(WalkerFault.Trailing, "has bytes after its last element");
            }

            if (_state >= State.Opaque)
            {
                _position += bytes.Length;
                return;
            }

            if (_skip > 0)
            {
                var skipped = (int)Math.Min(_skip, bytes.Length);
                _skip -= skipped;
                _position += skipped;
                bytes = bytes[skipped..];
                continue;
            }

            var taken = Math.Min(_needed - _filled, bytes.Length);
            bytes[..taken].CopyTo(_head.AsSpan(_filled));
            _filled += taken;
            _position += taken;
            bytes = bytes[taken..];
            if (_filled == _needed)
            {
                Step();
            }
        }
    }

    /// <summary>Tells that no more bytes come.</summary>
    public void End()
    {
        if (_hasEnded)
        {
            return;
        }

        _hasEnded = true;
        if (_state == State.Prefix)
        {
            EndEarly();
        }

        if (_state is State.Head or State.Uid)
        {
            EndInElements();
        }

        HasIdentity = true;
    }

    // Files without a preamble may be shorter than one.
    private void EndEarly()
    {
        if (_filled == 0)
        {
            Fail(WalkerFault.Empty, "is empty");
            return;
        }

        BeginFile();
    }

    // Zeros after the last element are padding that some writers leave; anything else is the start of another one.
    private void EndInElements()
    {
        var isCut = _filled >= ElementHead && _needed != NewVrHead;
        if (_skip > 0 || _state == State.Uid || _frames.Count > 0 || isCut)
        {
            Fail(WalkerFault.Truncated, $"ends inside the element ({_tag >> 16:X4},{_tag & 0xFFFF:X4})");
        }
        else if (_filled < ElementHead && _head.AsSpan(0, _filled).IndexOfAnyExcept((byte)0) >= 0)
        {
            Fail(WalkerFault.Truncated, $"ends inside the data after the element ({_tag >> 16:X4},{_tag & 0xFFFF:X4})");
        }
        else if (_frame.Kind == ElementFrameKind.FileMeta)
        {
            Fail(WalkerFault.Truncated, "ends before its data set");
        }
    }

    private void Step()
    {
        switch (_state)
        {
            case State.Prefix:
                BeginFile();
                break;
            case State.Uid:
                TakeUid(_head.AsSpan(0, _filled));
                Expect(State.Head, ElementHead);
                break;
            default:
                StepHead();
                break;
        }
    }

    // The prefix is copied, since its elements are fed through the buffer that it is in.
    private void BeginFile()
    {
        Span<byte> copy = stackalloc byte[PrefixEnd];
        _head.AsSpan(0, _filled).CopyTo(copy);
        ReadOnlySpan<byte> head = copy[.._filled];
        var kind = Part10Probe.Inspect(head);
        if (!Part10Probe.IsDicom(kind))
        {
            Fail(WalkerFault.NotDicom, "is not a DICOM file: " + Part10Probe.Describe(kind));
            return;
        }

        var hasPreamble = head.Length == PrefixEnd && head[(PrefixEnd - 4)..].SequenceEqual("DICM"u8);
        var start = hasPreamble ? PrefixEnd : head.StartsWith("DICM"u8) ? 4 : 0;
        _frame = new(ElementFrameKind.FileMeta, false, false, false);
        Expect(State.Head, ElementHead);
        _position = start;
        Feed(head[start..]);
    }

    private void Expect(State state, int needed)
    {
        _state = state;
        _filled = 0;
        _needed = needed;
    }

    private void Fail(WalkerFault fault, string text)
    {
        Fault = fault;
        FaultText = text;
        _state = State.Faulty;
        HasIdentity = true;
    }

    private void TakeUid(ReadOnlySpan<byte> value)
    {
        switch (_tag)
        {
            case Part10Tags.MetaGroupLength when value.Length == 4:
                _metaEnd = _position + BinaryPrimitives.ReadUInt32LittleEndian(value);
                break;
            case Part10Tags.MediaStorageSopClassUid:
                _mediaStorageSopClass.Take(value);
                break;
            case Part10Tags.MediaStorageSopInstanceUid:
                _mediaStorageSopInstance.Take(value);
                break;
            case Part10Tags.TransferSyntaxUid:
                _transferSyntax.Take(value);
                break;
            case Part10Tags.SopClassUid:
                _sopClass.Take(value);
                break;
            case Part10Tags.SopInstanceUid:
                _sopInstance.Take(value);
                break;
            case Part10Tags.StudyInstanceUid:
                _study.Take(value);
                break;
            case Part10Tags.SeriesInstanceUid:
                _series.Take(value);
                break;
        }

        HasIdentity |= _sopInstance.IsPresent && _study.IsPresent && _series.IsPresent;
    }

    private static bool IsNoted(uint tag) => tag is Part10Tags.MetaGroupLength or Part10Tags.MediaStorageSopClassUid
        or Part10Tags.MediaStorageSopInstanceUid or Part10Tags.TransferSyntaxUid or Part10Tags.SopClassUid
        or Part10Tags.SopInstanceUid or Part10Tags.StudyInstanceUid or Part10Tags.SeriesInstanceUid;

    private static uint ReadTag(ReadOnlySpan<byte> bytes, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
        : BitOperations.RotateLeft(BinaryPrimitives.ReadUInt32LittleEndian(bytes), 16);

    private static uint ReadLength(ReadOnlySpan<byte> bytes, bool bigEndian) => bigEndian
        ? BinaryPrimitives.ReadUInt32BigEndian(bytes)
        : BinaryPrimitives.ReadUInt32LittleEndian(bytes);
}
