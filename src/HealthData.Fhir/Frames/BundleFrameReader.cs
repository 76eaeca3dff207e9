namespace HealthData.Fhir;

/// <summary>Reads the frame of a bundle in one pass over its JSON. Members of other kinds than FHIR has are passed
/// over: they never cost an entry. Resources are not looked into: whoever reads them finds what is wrong there.
/// </summary>
internal ref struct BundleFrameReader
{
    private readonly ReadOnlyMemory<byte> _json;
    private readonly Func<FrameEntry, ReadOnlyMemory<byte>, int>? _readResource;
    private JsonCursor _cursor;

    private BundleFrameReader(ReadOnlyMemory<byte> json, Func<FrameEntry, ReadOnlyMemory<byte>, int>? readResource)
    {
        _json = json;
        _readResource = readResource;
        _cursor = new JsonCursor(json.Span);
    }

    private delegate bool MemberReader(ref BundleFrameReader reader, FrameEntry entry);

    /// <summary>Reads a bundle, or the type of another resource.</summary>
    /// <param name="json">The JSON.</param>
    /// <param name="readResource">Reads the resource of an entry at the start of some JSON, and gives its length; 0
    /// where its end must be found first. Null to leave the resources in JSON.</param>
    /// <exception cref="JsonException">The text is not JSON, or no object.</exception>
    public static BundleFrame Read(
        ReadOnlyMemory<byte> json, Func<FrameEntry, ReadOnlyMemory<byte>, int>? readResource = null)
    {
        var reader = new BundleFrameReader(json, readResource);
        return reader.ReadFrame();
    }

    private BundleFrame ReadFrame()
    {
        var frame = new BundleFrame();
        _cursor.Begin();
        if (!_cursor.IsAtObject)
        {
            throw new JsonException("The text is no JSON object.");
        }

        _cursor.Enter();
        while (_cursor.NextMember())
        {
            if (_cursor.Is("resourceType"u8))
            {
                frame.ResourceType = _cursor.Text();
            }
            else if (_cursor.Is("total"u8))
            {
                frame.Total = _cursor.Number();
            }
            else if (_cursor.Is("link"u8) && _cursor.IsAtList)
            {
                ReadLinks(frame);
            }
            else if (_cursor.Is("entry"u8) && _cursor.IsAtList)
            {
                ReadEntries(frame);
            }
            else
            {
                _cursor.Skip();
            }
        }

        _cursor.End();
        return frame;
    }

    private void ReadLinks(BundleFrame frame)
    {
        _cursor.Enter();
        while (_cursor.NextItem())
        {
            if (!_cursor.IsAtObject)
            {
                _cursor.Skip();
                continue;
            }

            string? relation = null, url = null;
            _cursor.Enter();
            while (_cursor.NextMember())
            {
                if (_cursor.Is("relation"u8))
                {
                    relation = _cursor.Text();
                }
                else if (_cursor.Is("url"u8))
                {
                    url = _cursor.Text();
                }
                else
                {
                    _cursor.Skip();
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
        _cursor.Enter();
        while (_cursor.NextItem())
        {
            var entry = new FrameEntry();
            frame.Entries.Add(entry);
            if (_cursor.IsAtObject)
            {
                ReadEntry(entry);
            }
            else
            {
                _cursor.Skip();
            }
        }
    }

    private void ReadEntry(FrameEntry entry)
    {
        _cursor.Enter();
        while (_cursor.NextMember())
        {
            if (_cursor.Is("resource"u8))
            {
                entry.Resource = ResourceOf(entry);
            }
            else if (_cursor.Is("fullUrl"u8))
            {
                entry.FullUrl = _cursor.Text();
            }
            else if (_cursor.Is("search"u8))
            {
                ReadMembers(entry, ReadSearch);
            }
            else if (_cursor.Is("request"u8))
            {
                ReadMembers(entry, ReadRequest);
            }
            else if (_cursor.Is("response"u8))
            {
                ReadMembers(entry, ReadResponse);
            }
            else
            {
                _cursor.Skip();
            }
        }
    }

    private static bool ReadSearch(ref BundleFrameReader reader, FrameEntry entry)
    {
        if (!reader._cursor.Is("mode"u8))
        {
            return false;
        }

        entry.Mode = reader._cursor.Text();
        return true;
    }

    private static bool ReadRequest(ref BundleFrameReader reader, FrameEntry entry)
    {
        if (reader._cursor.Is("method"u8))
        {
            entry.Method = reader._cursor.Text();
        }
        else if (reader._cursor.Is("url"u8))
        {
            entry.Url = reader._cursor.Text();
        }
        else if (reader._cursor.Is("ifNoneExist"u8))
        {
            entry.IfNoneExist = reader._cursor.Text();
        }
        else
        {
            return false;
        }

        return true;
    }

    private static bool ReadResponse(ref BundleFrameReader reader, FrameEntry entry)
    {
        if (reader._cursor.Is("status"u8))
        {
            entry.Status = reader._cursor.Text();
        }
        else if (reader._cursor.Is("location"u8))
        {
            entry.Location = reader._cursor.Text();
        }
        else if (reader._cursor.Is("etag"u8))
        {
            entry.ETag = reader._cursor.Text();
        }
        else if (reader._cursor.Is("lastModified"u8))
        {
            entry.LastModified = reader._cursor.Text();
        }
        else if (reader._cursor.Is("outcome"u8))
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
        if (!_cursor.IsAtObject)
        {
            _cursor.Skip();
            return;
        }

        _cursor.Enter();
        while (_cursor.NextMember())
        {
            if (!read(ref this, entry))
            {
                _cursor.Skip();
            }
        }
    }

    private ReadOnlyMemory<byte> ResourceOf(FrameEntry entry)
    {
        var start = _cursor.Position;
        var length = _readResource is not null && _cursor.IsAtObject ? _readResource(entry, _json[start..]) : 0;
        return length > 0 ? _json.Slice(start, _cursor.Take(length).Length) : Value();
    }

    private ReadOnlyMemory<byte> Value()
    {
        var start = _cursor.Position;
        var value = _cursor.Take();
        return value.SequenceEqual("null"u8) ? default : _json.Slice(start, value.Length);
    }
}
