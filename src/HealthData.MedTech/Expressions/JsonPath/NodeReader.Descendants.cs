namespace HealthData.MedTech;

/// <content>Steps to all that is within a node: the tokens behind it, up to its end.</content>
internal ref partial struct NodeReader
{
    private readonly bool NextDescendant(ref StepCursor cursor, out int node)
    {
        if (cursor.Token < 0)
        {
            node = cursor.Node;
            BeginWithin(ref cursor);
            return true;
        }

        node = cursor.Token++;
        return node < cursor.End;
    }

    private readonly bool NextNamedDescendant(PathStep step, ref StepCursor cursor, out int node)
    {
        if (cursor.Token < 0)
        {
            cursor.Token = PathNode.TokenOf(cursor.Node) + 1;
            cursor.End = _scope.Index.Tokens[cursor.Token - 1].Next;
        }

        for (; cursor.Token < cursor.End; cursor.Token++, cursor.Number = 0)
        {
            _scope.Budget.Spend();
            if (_scope.Index.Tokens[cursor.Token].NameStart < 0)
            {
                continue;
            }

            while (cursor.Number < step.Names.Length)
            {
                if (step.Names[cursor.Number++].IsNameOf(_scope.Index, cursor.Token))
                {
                    node = cursor.Token;
                    return true;
                }
            }
        }

        node = PathNode.None;
        return false;
    }

    private readonly bool NextFilteredDescendant(PathFilter filter, ref StepCursor cursor, out int node)
    {
        if (cursor.Token < 0)
        {
            node = cursor.Node;
            BeginWithin(ref cursor);
            if (filter.Matches(_scope, node))
            {
                return true;
            }
        }

        var tokens = _scope.Index.Tokens;
        while (cursor.Token < cursor.End)
        {
            _scope.Budget.Spend();
            ref readonly var token = ref tokens[cursor.Token];
            if (filter.NeedsObject)
            {
                node = token.Kind == TokenKind.Object ? cursor.Token : PathNode.None;
                cursor.Token++;
            }
            else if (cursor.Number == 0 && token.NameStart >= 0)
            {
                node = PathNode.OfMember(cursor.Token);
                cursor.Number = 1;
            }
            else
            {
                node = cursor.Token++;
                cursor.Number = 0;
            }

            if (node != PathNode.None && filter.Matches(_scope, node))
            {
                return true;
            }
        }

        node = PathNode.None;
        return false;
    }

    // Of a member itself, its value comes first; its number says that the member has been seen.
    private readonly void BeginWithin(ref StepCursor cursor)
    {
        var token = PathNode.TokenOf(cursor.Node);
        var isMember = PathNode.IsMember(cursor.Node);
        cursor.Token = isMember ? token : token + 1;
        cursor.Number = isMember ? 1 : 0;
        cursor.End = _scope.Index.Tokens[token].Next;
    }
}
