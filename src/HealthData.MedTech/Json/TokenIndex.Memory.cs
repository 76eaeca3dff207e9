using System.Buffers;

namespace HealthData.MedTech;

/// <content>The arrays, which come from the shared pools, so that large messages leave none behind.</content>
internal sealed partial class TokenIndex
{
    private const int BytesOfToken = 24;
    private const int LeastText = 1024;
    private const int LeastTokens = 64;

    // What has been outgrown may still be looked at until the text is done with.
    private readonly List<byte[]> _outgrownTexts = [];
    private readonly List<Token[]> _outgrownTokens = [];
    private bool _sharesText;

    // How many tokens the last large text had room for, and its length: one like it gets them at once.
    private int _wantedTokens;
    private int _wantedBy;

    /// <summary>About how many bytes the index keeps.</summary>
    public long Capacity => Text.Length + ((long)(Tokens.Length + _spare.Length) * BytesOfToken);

    /// <summary>Makes room for tokens.</summary>
    public void EnsureCapacity(int count)
    {
        if (Tokens.Length < count)
        {
            var larger = ArrayPool<Token>.Shared.Rent(Math.Max(Tokens.Length * 2, count));
            Tokens.CopyTo(larger, 0);
            _outgrownTokens.Add(Tokens);
            Tokens = larger;
        }
    }

    /// <summary>Takes over the text of another index, which keeps it.</summary>
    public void ShareText(TokenIndex other)
    {
        ReturnOutgrown();
        if (!_sharesText)
        {
            ArrayPool<byte>.Shared.Return(Text);
        }

        (Text, TextLength, _sharesText) = (other.Text, other.TextLength, true);
    }

    /// <summary>Gives large arrays back; the index is empty then.</summary>
    public void Release()
    {
        (_wantedTokens, _wantedBy) = (Tokens.Length, TextLength);
        ReturnOutgrown();
        ReturnText();
        ReturnTokens();
        (Count, _anchorCount, TextLength) = (0, 0, 0);
    }

    private void EnsureText(int length)
    {
        if (Text.Length < length)
        {
            var doubled = (int)Math.Min(Text.Length * 2L, Array.MaxLength);
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(doubled, length));
            Text.CopyTo(larger, 0);
            if (!_sharesText)
            {
                _outgrownTexts.Add(Text);
            }

            (Text, _sharesText) = (larger, false);
        }
    }

    private void ReturnOutgrown()
    {
        if (_outgrownTexts.Count == 0 && _outgrownTokens.Count == 0)
        {
            return;
        }

        _outgrownTexts.ForEach(text => ArrayPool<byte>.Shared.Return(text));
        _outgrownTokens.ForEach(tokens => ArrayPool<Token>.Shared.Return(tokens));
        _outgrownTexts.Clear();
        _outgrownTokens.Clear();
    }

    private void ReturnText()
    {
        if (!_sharesText)
        {
            ArrayPool<byte>.Shared.Return(Text);
        }

        (Text, _sharesText) = (ArrayPool<byte>.Shared.Rent(LeastText), false);
    }

    private void ReturnTokens()
    {
        ArrayPool<Token>.Shared.Return(Tokens);
        if (_spare.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(_spare);
        }

        (Tokens, _spare, _buckets) = (ArrayPool<Token>.Shared.Rent(LeastTokens), [], []);
    }
}
