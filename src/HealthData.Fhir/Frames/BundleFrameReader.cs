namespace HealthData.Fhir;

/// <summary>Reads the frame of a bundle in one pass over its JSON. Members of other kinds than FHIR has are passed
/// over: they never cost an entry.</summary>
internal ref struct BundleFrameReader
{
    // Deeper than any model reads resources.
    private const int MaxDepth = 1000;

    private readonly ReadOnlyMemory<byte> _json;
    private Utf8JsonReader _reader;

    private BundleFrameReader(ReadOnlyMemory<byte> json)
    {
        _json = json;
        _reader = new Utf8JsonReader(json.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
    }

    /// <summary>Reads a bundle, or the type of another resource.</summary>
    /// <exception cref="JsonException">The text is not JSON, or no object.</exception>
    public static BundleFrame Read(ReadOnlyMemory<byte> json)
    {
        var reader = new BundleFrameReader(json);
        return reader.ReadFrame();
    }

    private BundleFrame ReadFrame()
    {
        var frame = new BundleFrame();
        _reader.Read();
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("The text is no JSON object.");
        }

        while (NextMember())
        {
            if (Takes("resourceType"u8))
            {
                frame.ResourceType = Text();
            }
            else if (Takes("total"u8))
            {
                frame.Total = _reader.TokenType == JsonTokenType.Number && _reader.TryGetInt64(out var total)
                    ? total
                    : null;
                _reader.Skip();
            }
            else if (Takes("link"u8))
            {
                ReadLinks(frame);
            }
            else if (Takes("entry"u8))
            {
                ReadEntries(frame);
            }
            else
            {
                SkipMember();
            }
        }

        if (_reader.Read())
        {
            throw new JsonException("There is more behind the JSON object.");
        }

        return frame;
    }

    private void ReadLinks(BundleFrame frame)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            _reader.Skip();
            return;
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            if (_reader.TokenType != JsonTokenType.StartObject)
            {
                _reader.Skip();
                continue;
            }

            string? relation = null, url = null;
            while (NextMember())
            {
                if (Takes("relation"u8))
                {
                    relation = Text();
                }
                else if (Takes("url"u8))
                {
                    url = Text();
                }
                else
                {
                    SkipMember();
                }
            }

            if (relation is not null && url is not null)
            {
                frame.Links.Add((relation, url));
            }
        }
    }

    private void ReadEntries(BundleFrame frame)
    {
        if (_reader.TokenType != JsonTokenType.StartArray)
        {
            _reader.Skip();
            return;
        }

        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            var entry = new FrameEntry();
            frame.Entries.Add(entry);
            if (_reader.TokenType == JsonTokenType.StartObject)
            {
                ReadEntry(entry);
            }
            else
            {
                _reader.Skip();
            }
        }
    }

    private void ReadEntry(FrameEntry entry)
    {
        while (NextMember())
        {
            if (Takes("resource"u8))
            {
                entry.Resource = Value();
            }
            else if (Takes("fullUrl"u8))
            {
                entry.FullUrl = Text();
            }
            else if (Takes("search"u8))
            {
                ReadMembers(entry, static (ref BundleFrameReader reader, FrameEntry entry) =>
                {
                    if (reader.Takes("mode"u8))
                    {
                        entry.Mode = reader.Text();
                        return true;
                    }

                    return false;
                });
            }
            else if (Takes("request"u8))
            {
                ReadMembers(entry, ReadRequest);
            }
            else if (Takes("response"u8))
            {
                ReadMembers(entry, ReadResponse);
            }
            else
            {
                SkipMember();
            }
        }
    }

    private static bool ReadRequest(ref BundleFrameReader reader, FrameEntry entry)
    {
        if (reader.Takes("method"u8))
        {
            entry.Method = reader.Text();
        }
        else if (reader.Takes("url"u8))
        {
            entry.Url = reader.Text();
        }
        else if (reader.Takes("ifNoneExist"u8))
        {
            entry.IfNoneExist = reader.Text();
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool ReadResponse(ref BundleFrameReader reader, FrameEntry entry)
    {
        if (reader.Takes("status"u8))
        {
            entry.Status = reader.Text();
        }
        else if (reader.Takes("location"u8))
        {
            entry.Location = reader.Text();
        }
        else if (reader.Takes("etag"u8))
        {
            entry.ETag = reader.Text();
        }
        else if (reader.Takes("lastModified"u8))
        {
            entry.LastModified = reader.Text();
        }
        else if (reader.Takes("outcome"u8))
        {
            entry.Outcome = reader.Value();
        }
        else
        {
            return false;
        }

        return true;
    }

    private void ReadMembers(FrameEntry entry, MemberReader read)
    {
        if (_reader.TokenType != JsonTokenType.StartObject)
        {
            _reader.Skip();
            return;
        }

        while (NextMember())
        {
            if (!read(ref this, entry))
            {
                SkipMember();
            }
        }
    }

    private bool NextMember() => _reader.Read() && _reader.TokenType == JsonTokenType.PropertyName;

    // Moves on to the value where the member has the name.
    private bool Takes(ReadOnlySpan<byte> name) => _reader.ValueTextEquals(name) && _reader.Read();

    private void SkipMember()
    {
        _reader.Read();
        _reader.Skip();
    }

    private string? Text()
    {
        var text = _reader.TokenType == JsonTokenType.String ? JsonText.Get(ref _reader) : null;
        _reader.Skip();
        return text;
    }

    private ReadOnlyMemory<byte> Value()
    {
        var start = (int)_reader.TokenStartIndex;
        _reader.Skip();
        var length = (int)_reader.BytesConsumed - start;
        return _reader.TokenType == JsonTokenType.Null && length == 4 ? default : _json.Slice(start, length);
    }

    private delegate bool MemberReader(ref BundleFrameReader reader, FrameEntry entry);
}
